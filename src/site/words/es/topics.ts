import type { topics as english } from '../en/topics.ts'
import { isolated } from '../speech.ts'

export const topics: typeof english = {
  title: 'Temas',
  nav: 'Todos los temas',
  description: 'De qué tratan las noticias, según los temas del IPTC, con el número de noticias.',
  lead: 'De qué tratan las noticias de los últimos 30 días. Tienen temas los artículos en inglés, alemán, francés, español y ruso.',
  narrower: 'En concreto:',
  none: 'Aún no hay ninguna noticia sobre este tema.',
  filed: 'Una noticia figura aquí por las palabras de sus artículos; sus páginas las muestran.',
  titleOf: topic => `${topic} en las noticias`,
  feeds: 'Esta lista como canal:',
  aboutTitle: 'De qué trata',
  sure: { high: 'muy probable', middle: 'probable', low: 'quizá' },
  contest: {
    ask: '¿Falta algo, o es otro el país principal?',
    told: 'Gracias. La redacción revisará dónde está clasificado este artículo.',
    decidedTitle: 'La redacción ha decidido',
    decided: {
      wrong: section => `No trata de ${isolated(section)}`,
      missing: section => `Trata también de ${isolated(section)}`,
      main: section => `Trata sobre todo de ${isolated(section)}`,
    },
  },
}
