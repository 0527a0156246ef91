import type { about as english } from '../en/about.ts'

export const about: typeof english = {
  title: 'À propos',
  titleOf: site => `À propos de ${site}`,
  description: 'Ce qu’est Sayso, ce que veulent dire ses mots et comment les origines sont comptées.',
  lead: 'D’ordinaire, un journal dit combien de médias rapportent une nouvelle. Celui-ci dit combien l’ont sue en premier.',
  what: 'Un responsable anonyme se confie à une radio. Un journal cite la radio. Trente sites recopient le journal. On croirait lire trente-deux informations\u00a0: il n’y a qu’une seule personne, et nul n’a donné son nom. Sayso lit les articles, y marque chaque déclaration avec les mots qui disent de qui elle vient, remonte la chaîne jusqu’au bout et compte les bouts.',
  countingTitle: 'Comment les origines sont comptées',
  counting:
    'La ligne signifie\u00a0: sept médias traitent le sujet\u00a0; ce qu’ils disent vient d’au moins une et d’au plus deux personnes ou enquêtes indépendantes l’une de l’autre\u00a0; et aucune n’est nommée.',
  rules: [
    'Une personne nommée compte une fois, quel que soit le nombre de médias qui citent les mêmes mots.',
    'Deux responsables anonymes ne se distinguent pas. Ils peuvent être un ou deux\u00a0: ils élargissent donc la fourchette.',
    'L’information qu’un média a recueillie lui-même est une origine. Un média qui reprend celle d’un autre n’en est pas une.',
    'Une copie n’est jamais une origine, pas plus qu’une phrase disant qu’une réponse a été demandée et n’est pas venue.',
    'Un texte fourni par un lecteur n’augmente jamais le nombre minimal.',
  ],
  meaningsTitle: 'Les mots',
  meanings: [
    {
      word: 'média',
      meaning: 'qui publie\u00a0: un journal, une radio, une télévision, une agence, un site',
    },
    {
      word: 'source',
      meaning:
        'qui est cité dans un texte\u00a0: une personne, une institution, un document, un média, ou quelqu’un d’anonyme',
    },
    { word: 'déclaration', meaning: 'ce qui, dans un texte, a une source\u00a0: qui, comment et quoi' },
    { word: 'chaîne', meaning: 'les étapes depuis le média que vous lisez jusqu’au premier qui le dit' },
    { word: 'origine', meaning: 'le bout d’une chaîne' },
    { word: 'copie', meaning: 'un article dont le texte est pour l’essentiel celui d’un autre' },
    { word: 'sujet', meaning: 'les articles sur un même événement' },
  ],
  notTitle: 'Ce que Sayso ne fait pas',
  not: 'Aucun modèle de langue n’écrit ni ne réécrit un mot ici. Aucun média, aucune personne, aucun article ne reçoit de note de confiance ou de parti pris\u00a0: la page d’un média donne des chiffres, et chacun se vérifie dans les articles. Une réserve comme «\u00a0selon certaines informations\u00a0» reste avec la déclaration à laquelle elle appartient, où qu’elle soit montrée. Quand un texte change sans que le média le dise, les versions sont gardées et la différence est montrée.',
  textsTitle: 'Les textes des autres',
  texts:
    'Les articles appartiennent à leurs médias. Sayso les garde pour les lire et montre de chacun ce que ses droits permettent\u00a0: le texte entier, un extrait avec un lien, ou le titre avec un lien. La page de chaque article dit à quel titre il est montré, qui l’a ajouté, comment et quand. Un texte fourni par un lecteur est signalé comme tel et ne compte pas tant que la page du média ne le confirme pas ou que la rédaction ne s’en porte pas garante.',
  figuresTitle: 'Dans ce journal',
  figures: { articles: 'articles', outlets: 'médias', stories: 'sujets', statements: 'déclarations' },
  since: 'Depuis le',
  programTitle: 'Le programme',
  program: version =>
    `Ce site utilise Sayso ${version}, logiciel libre sous licence Apache 2.0. Il ne pose pas d’autres cookies que ceux de ses formulaires et celui qui retient votre langue, ne charge rien depuis d’autres sites et fonctionne sans scripts.`,
}
