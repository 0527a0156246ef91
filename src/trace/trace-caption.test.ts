import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Caption } from '../news/index.ts'
import { traceCaption } from './index.ts'

const none = { credit: null, basis: null, hedge: null, date: null, place: null }

const cases: [name: string, caption: string, expected: Partial<Caption>][] = [
  [
    'a hedged picture from social media on a clause of law',
    'This image shared by Norland news outlets purports to show the wreck of a ferry in Quill Harbour, south of the city of Merle, May 12, 2031. (Social media; used in accordance with Clause 14b of the Image Act)',
    {
      credit: 'Social media',
      basis: 'statutory',
      ground: 'used in accordance with Clause 14b of the Image Act',
      hedge: 'purports to show',
      date: '2031-05-12',
      place: 'Quill Harbour, south of the city of Merle',
      sharedBy: 'Norland news outlets',
      claim: 'the wreck of a ferry in Quill Harbour, south of the city of Merle',
    },
  ],
  [
    'an agency',
    'A crane stands over the port of Osk, March 3, 2031. (Ilse Roos/Northwire)',
    { credit: 'Ilse Roos/Northwire', basis: 'agency', date: '2031-03-03', place: 'the port of Osk' },
  ],
  [
    'an agency known by its word',
    'Dockers in Osk on Monday. (Ilse Roos/Fell Press Agency)',
    { credit: 'Ilse Roos/Fell Press Agency', basis: 'agency', date: '2031-05-12', place: 'Osk' },
  ],
  [
    'an agency by its initials',
    'Divers wait at Brae on 30 April 2031. NWX/Lars Moe',
    { credit: 'NWX/Lars Moe', basis: 'agency', date: '2031-04-30', place: 'Brae' },
  ],
  [
    'a handout',
    'The new tug in Havn. (Norland Navy Handout)',
    { credit: 'Norland Navy', basis: 'handout', place: 'Havn' },
  ],
  [
    'a courtesy',
    'Strikers outside the Tarn courthouse, April 2031. (Courtesy of the Dockers’ Union)',
    { credit: 'the Dockers’ Union', basis: 'handout', date: '2031-04', place: 'the Tarn courthouse' },
  ],
  [
    'an archive picture',
    'Undated file photo of the painter Mina Farrow. (Havn City Archive)',
    { credit: 'Havn City Archive', basis: 'archive', hedge: 'Undated file photo' },
  ],
  [
    'a screen capture',
    'The mayor in Quill, May 2, 2031. (Screen capture: Channel Osk)',
    { credit: 'Channel Osk', basis: 'user', date: '2031-05-02', place: 'Quill' },
  ],
  [
    'a free licence',
    'The old bridge at Merle. Photo: Tove Lind / CC BY-SA 4.0',
    { credit: 'Tove Lind', basis: 'licence', ground: 'CC BY-SA 4.0', place: 'The old bridge at Merle' },
  ],
  [
    'fair use',
    'The jet at Skarn airfield. (X/@skarnspotter; fair use)',
    { credit: 'X/@skarnspotter', basis: 'statutory', ground: 'fair use', place: 'Skarn airfield' },
  ],
  [
    'a staff photographer',
    'The tower in Brae. Photograph by Petra Quist for the Brae Sentinel',
    { credit: 'Petra Quist', basis: 'staff', place: 'The tower in Brae' },
  ],
  [
    'a name alone, which is no basis',
    'Jorun Vale behind the counter of her shop. (Edda Solberg)',
    { credit: 'Edda Solberg' },
  ],
  [
    'an illustration',
    'Illustrative: a lorry in Tarn. (Lars Moe)',
    { credit: 'Lars Moe', hedge: 'Illustrative', place: 'Tarn' },
  ],
  [
    'no credit at all',
    'Governor Edda Solberg opens a ward in Quill on Sunday.',
    { date: '2031-05-18', place: 'Quill' },
  ],
  [
    'a section of a building, which is no section of a law',
    'The east section of the pier in Osk. (Tove Lind)',
    { credit: 'Tove Lind' },
  ],
  [
    'an article of the press, which is no article of a law',
    'A reader with an article on the flood. (Tove Lind)',
    { credit: 'Tove Lind' },
  ],
  ['nothing', '', {}],
]

for (const [name, caption, expected] of cases)
  test(`caption: ${name}`, () => {
    const found = traceCaption(caption, { language: 'en', published: '2031-05-18' })
    const asked = { ...none, ...expected }
    for (const [field, value] of Object.entries(asked)) {
      if (field === 'place' && value === null) continue
      assert.equal(found[field as keyof Caption], value, field)
    }
    if (found.basis === 'licence' || found.basis === 'statutory')
      assert.ok(found.ground && caption.includes(found.ground))
  })

test('a caption in a language without a pack says nothing', () => {
  assert.deepEqual(traceCaption('Ka hale (AP)', { language: 'haw', published: null }), none)
})
