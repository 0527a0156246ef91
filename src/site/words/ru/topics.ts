import type { topics as english } from '../en/topics.ts'
import { isolated } from '../speech.ts'

export const topics: typeof english = {
  title: 'Темы',
  nav: 'Все темы',
  description: 'О чём новости: темы по классификации IPTC и число сюжетов в каждой.',
  lead: 'О чём сюжеты последних 30 дней. Темы есть у статей на английском, немецком, французском, испанском и русском языках.',
  narrower: 'В том числе:',
  none: 'На эту тему пока нет ни одного сюжета.',
  filed: 'Сюжет отнесён сюда из-за слов в его статьях; они показаны на их страницах.',
  titleOf: topic => `${topic} в новостях`,
  feeds: 'Этот список как лента:',
  aboutTitle: 'О чём она',
  sure: { high: 'весьма вероятно', middle: 'вероятно', low: 'возможно' },
  contest: {
    ask: 'Чего-то не хватает или главная страна другая?',
    told: 'Спасибо. Редакция проверит, к каким разделам отнесена эта статья.',
    decidedTitle: 'Редакция решила',
    decided: {
      wrong: section => `Не относится: ${isolated(section)}`,
      missing: section => `Относится также: ${isolated(section)}`,
      main: section => `Относится прежде всего: ${isolated(section)}`,
    },
  },
}
