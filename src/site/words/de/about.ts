import type { about as english } from '../en/about.ts'

export const about: typeof english = {
  title: 'Über diese Zeitung',
  titleOf: site => `Über ${site}`,
  description: 'Was Sayso ist, was seine Begriffe bedeuten und wie Ursprünge gezählt werden.',
  lead: 'Eine Zeitung sagt gewöhnlich, wie viele etwas melden. Diese sagt, wie viele es als Erste wussten.',
  what: 'Ein ungenannter Beamter erzählt einem Sender etwas. Eine Zeitung beruft sich auf den Sender. Dreißig Websites schreiben die Zeitung ab. Das sieht nach zweiunddreißig Meldungen aus und ist ein einziger Mensch, dessen Namen niemand nennt. Sayso liest die Artikel, markiert darin jede Aussage mit den Worten, die sagen, von wem sie stammt, folgt der Kette bis an ihr Ende und zählt die Enden.',
  countingTitle: 'Wie Ursprünge gezählt werden',
  counting:
    'Die Zeile bedeutet: Sieben Medien bringen die Geschichte; was sie sagen, stammt von mindestens einem und höchstens zwei Menschen oder Berichten, die unabhängig voneinander davon wussten; und keiner davon ist namentlich genannt.',
  rules: [
    'Wer namentlich genannt ist, zählt einmal, egal wie viele Medien dieselben Worte zitieren.',
    'Zwei ungenannte Beamte lassen sich nicht unterscheiden. Es können einer oder zwei sein, also wird die Spanne breiter.',
    'Der eigene Bericht eines Mediums ist ein Ursprung. Ein Medium, das den Bericht eines anderen wiedergibt, ist keiner.',
    'Eine Kopie ist nie ein Ursprung, ebenso wenig ein Satz, der sagt, dass eine Antwort erbeten und nicht gegeben wurde.',
    'Ein von Lesern eingereichter Text erhöht nie die Mindestzahl.',
  ],
  meaningsTitle: 'Begriffe',
  meanings: [
    { word: 'Medium', meaning: 'wer veröffentlicht: eine Zeitung, ein Sender, eine Agentur, eine Website' },
    {
      word: 'Quelle',
      meaning:
        'wer in einem Text zitiert oder angeführt wird; ein Mensch, eine Institution, ein Dokument, ein Medium oder eine ungenannte Person',
    },
    { word: 'Aussage', meaning: 'etwas im Text, das eine Quelle hat: wer, wie und was' },
    {
      word: 'Kette',
      meaning: 'die Stationen vom Medium, das Sie lesen, bis zu demjenigen, der es zuerst sagt',
    },
    { word: 'Ursprung', meaning: 'das Ende einer Kette' },
    { word: 'Kopie', meaning: 'ein Artikel, dessen Text größtenteils von einem anderen stammt' },
    { word: 'Geschichte', meaning: 'die Artikel über ein Ereignis' },
  ],
  notTitle: 'Was Sayso nicht tut',
  not: 'Kein Sprachmodell schreibt oder ändert hier ein Wort. Kein Medium, kein Mensch und kein Artikel bekommt eine Note für Verlässlichkeit oder Schlagseite: Auf der Seite eines Mediums stehen Zahlen, und jede lässt sich an den Artikeln nachprüfen. Ein Vorbehalt wie „angeblich“ bleibt bei der Aussage, zu der er gehört, wo immer sie gezeigt wird. Ändert sich ein Text, ohne dass das Medium es sagt, bleiben die Fassungen erhalten, und der Unterschied wird gezeigt.',
  textsTitle: 'Fremde Texte',
  texts:
    'Artikel gehören ihren Medien. Sayso bewahrt sie auf, um sie zu lesen, und zeigt von jedem, was seine Rechte erlauben: den ganzen Text, einen Auszug mit Link oder die Überschrift mit Link. Auf der Seite jedes Artikels steht, auf welcher Grundlage er gezeigt wird und wer ihn wann und wie hinzugefügt hat. Ein von Lesern eingereichter Text ist als solcher gekennzeichnet und zählt erst, wenn die Seite des Mediums ihn bestätigt oder die Redaktion für ihn bürgt.',
  figuresTitle: 'In dieser Zeitung',
  figures: { articles: 'Artikel', outlets: 'Medien', stories: 'Geschichten', statements: 'Aussagen' },
  since: 'Seit dem',
  programTitle: 'Das Programm',
  program: version =>
    `Diese Website läuft mit Sayso ${version}, freier Software unter der Apache-Lizenz 2.0. Sie setzt keine Cookies außer denen, die ihre Formulare brauchen, und dem, das sich Ihre Sprachwahl merkt, lädt nichts von Dritten und funktioniert ohne Skripte.`,
}
