import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emailProblem, limitOf, may, passwordProblem } from './index.ts'

const person = { name: 'Ona Vell', email: 'ona.vell@paper.example' }
const passwords: [password: string, problem: RegExp | null][] = [
  ['', /at least 12/],
  ['elevenchars', /at least 12/],
  ['aaaaaaaaaaaaaaaa', /repeats/],
  ['ona.vell@paper.example', /own name or address/],
  ['Vell Ona Vell 1', /own name|repeats/],
  ['password1234', /first that anybody/],
  ['x'.repeat(201), /longer than/],
  ['nine brown teacups', null],
  ['пятьдесят лодок', null],
]
for (const [password, problem] of passwords)
  test(`the password “${password.slice(0, 24)}” ${problem ? 'is refused' : 'will do'}`, () => {
    const said = passwordProblem(password, person)
    if (problem) assert.match(said?.message ?? '', problem)
    else assert.equal(said, null)
  })

const addresses: [email: string, good: boolean][] = [
  ['ona@paper.example', true],
  ['ona+news@sub.paper.example', true],
  ['ona', false],
  ['@paper.example', false],
  ['ona@paper', false],
  ['ona@@paper.example', false],
  ['ona vell@paper.example', false],
  ['ona@paper.example\r\nBcc: x@y.example', false],
  [`${'x'.repeat(65)}@paper.example`, false],
]
for (const [email, good] of addresses)
  test(`“${email.slice(0, 40)}” ${good ? 'can be' : 'is no'} mail address`, () =>
    assert.equal(emailProblem(email) === null, good))

test('who may do what', () => {
  assert.deepEqual(
    [null, 'reader', 'contributor', 'editor'].map(role => may(role as null, 'add', false)),
    [false, false, true, true],
  )
  assert.equal(may(null, 'add', true), true)
  assert.deepEqual(
    [null, 'reader', 'contributor', 'editor'].map(role => may(role as null, 'hide', true)),
    [false, false, false, true],
  )
})

test('an account may add more than an address behind which anybody sits', () => {
  assert.ok(limitOf('add', true).times > limitOf('add', false).times)
})
