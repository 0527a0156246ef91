import type { map as english } from '../en/map.ts'

export const map: typeof english = {
  nav: 'Karte',
  title: 'Die Welt in den Nachrichten',
  description:
    'Eine Weltkarte, die zeigt, in wie vielen Geschichten jedes Land vorkommt, und dasselbe als Tabelle.',
  lead: 'Eine Geschichte zählt für jedes Land, unter dem sie eingeordnet ist.',
  spans: { label: 'Zeitraum', today: 'Letzte 24 Stunden', week: 'Letzte sieben Tage' },
  inDays: 'In den letzten sieben Tagen.',
  toMap: 'Alle Länder auf der Karte',
  none: {
    today: 'Keine Geschichte in den letzten 24 Stunden.',
    week: 'Keine Geschichte in den letzten sieben Tagen.',
  },
  label: 'Weltkarte der Geschichten nach Ländern',
  toTable: 'Dasselbe als Tabelle',
  legend: 'Geschichten',
  legendNone: 'keine',
  orMore: number => `${number} oder mehr`,
  borders: 'Eine hier gezeichnete Grenze ist kein Urteil.',
  bordersMore: 'Warum eine Grenze so gezeichnet ist',
  tableTitle: 'Nach Ländern',
  columns: { country: 'Land', stories: 'Geschichten' },
  week: (stories, today) =>
    `${stories} in den letzten sieben Tagen, davon ${today} in den letzten 24 Stunden. Eine Geschichte zählt an jedem Tag (UTC) von ihrem ersten bis zu ihrem jüngsten Artikel.`,
  places: {
    title: 'Umstrittene Gebiete',
    description:
      'Wie Artikel über umstrittene Gebiete eingeordnet und wie Grenzen auf der Karte gezeichnet werden.',
    fromCountry: 'Wie umstrittene Gebiete eingeordnet werden',
    lead: 'Sayso entscheidet nicht, wem ein Gebiet gehört. Es ordnet einen Artikel dort ein, wo Leser ihn suchen, und zeigt, warum.',
    rules: {
      recognition: {
        begins: 'Eine Rubrik ist keine Anerkennung.',
        goesOn:
          ' Die Codes sind die der Norm ISO 3166-1 und XK für Kosovo, das dort keinen hat. Dass ein Gebiet eine Rubrik hat oder keine hat, sagt nichts über seinen Status.',
      },
      code: {
        begins: 'Was einen Code hat, hat eine Rubrik',
        goesOn:
          ': Palästina (PS), Taiwan (TW), die Westsahara (EH), Hongkong (HK), Grönland (GL) und andere werden unter ihrer eigenen eingeordnet, welcher Staat sie auch beansprucht.',
      },
      noCode: {
        begins: 'Was keinen Code hat',
        goesOn:
          ', wird unter dem Staat eingeordnet, dessen Gebiet es nach den Resolutionen der Generalversammlung der Vereinten Nationen ist: die Krim, Donezk und Luhansk unter der Ukraine; Abchasien und Südossetien unter Georgien; Transnistrien unter der Republik Moldau; Nordzypern unter Zypern. Somaliland, zu dem es keine solche Resolution gibt, wird unter Somalia eingeordnet, wie die Vereinten Nationen es nennen. Handelt der Artikel auch vom anderen Staat, so ordnen ihn seine eigenen Wörter auch dort ein.',
      },
      bothSides: {
        begins: 'Wo in den Nachrichten über ein Gebiet beide Seiten zu Hause sind',
        goesOn:
          ', entscheiden die übrigen Wörter des Artikels: Kaschmir unter Indien oder Pakistan, die Golanhöhen unter Syrien oder Israel, Jerusalem unter Israel oder, als Ostjerusalem, unter Palästina. Wo sonst nichts genannt ist, unter dem Staat, der das Gebiet verwaltet; so auch das Essequibo-Gebiet, unter Guyana. Die Inseln im Südchinesischen und im Ostchinesischen Meer werden nur unter den Staaten eingeordnet, die der Text nennt.',
      },
      map: {
        begins: 'Die Karte folgt der Einordnung.',
        goesOn:
          ' Ein Gebiet mit eigener Rubrik hat eine eigene Fläche: die gesamte Westsahara, Kosovo, Taiwan, Palästina. Die Krim ist mit der Ukraine gezeichnet, Abchasien und Südossetien mit Georgien, Nordzypern mit Zypern, Somaliland mit Somalia. Wo in den Nachrichten beide Seiten zu Hause sind, folgt die Linie der Verwaltung: in Kaschmir ist es die Kontrolllinie, auf den Golanhöhen die Linie von 1974. Eine solche Linie liegt dort, wo die Urheber der Karte, Natural Earth, sie sahen, und ist kein Urteil.',
      },
      names: {
        begins: 'Namen',
        goesOn:
          ' sind die des Artikels. Sayso übersetzt keinen in den Namen einer anderen Seite und liest beide.',
      },
      otherwise: {
        begins: 'Wer es anders sieht',
        goesOn:
          ', kann eine Rubrik mit einer Begründung anfechten. Die Redaktion entscheidet nach diesen Regeln und sagt es; eine Entscheidung, die die Regel ändert, ändert auch diese Seite, mit ihrem Datum.',
      },
    },
  },
}
