import { Refusal } from '../news/index.ts'
import { readMaterial, type Material, type Reading } from './read-material.ts'

// What a thread of the reading pool runs. It knows the stages and nothing of the world.

/** An expected "no" as plain values: the class of an error does not survive the way between two threads. */
export type Answer = (
  { readonly reading: Reading } | { readonly refused: Pick<Refusal, 'code' | 'message' | 'wayOn'> }
) & { readonly seconds: number }

export default function read({ material, began }: { material: Material; began: MessagePort }): Answer {
  // From here on its time counts; the wait for a free thread does not.
  began.postMessage('began')
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  try {
    return { reading: readMaterial(material), seconds: seconds() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refused: { code: error.code, message: error.message, wayOn: error.wayOn }, seconds: seconds() }
  } finally {
    began.close()
  }
}
