import { isolated, speechOf, type Forms, type Noun } from '../speech.ts'

const nouns: Readonly<Record<Noun, Forms>> = {
  article: { one: '# artículo', many: '# de artículos', other: '# artículos' },
  entry: { one: '# entrada', many: '# de entradas', other: '# entradas' },
  feed: { one: '# canal', many: '# de canales', other: '# canales' },
  origin: {
    one: '# origen independiente',
    many: '# de orígenes independientes',
    other: '# orígenes independientes',
  },
  outlet: { one: '# medio', many: '# de medios', other: '# medios' },
  place: { one: '# pasaje', many: '# de pasajes', other: '# pasajes' },
  saying: {
    one: '# declaración más',
    many: '# de declaraciones más',
    other: '# declaraciones más',
  },
  source: { one: '# fuente', many: '# de fuentes', other: '# fuentes' },
  statement: { one: '# declaración', many: '# de declaraciones', other: '# declaraciones' },
  story: { one: '# noticia', many: '# de noticias', other: '# noticias' },
  version: { one: '# versión', many: '# de versiones', other: '# versiones' },
  word: { one: '# palabra', many: '# de palabras', other: '# palabras' },
}

export const speech = speechOf({ locale: 'es', nouns, more: count => `${count} más`, isolated })
