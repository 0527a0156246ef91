import type { Refusals } from '../en/refusals.ts'

export const refusals: Refusals = {
  'not-found/page': ['Il n’y a aucune page à cette adresse.'],
  'not-found/country': ['Il n’y a aucune rubrique de pays à cette adresse.'],
  'not-found/topic': [
    'Il n’y a aucun thème à cette adresse.',
    'La liste de tous les thèmes est à l’adresse /topics.',
  ],
  'not-found/story': ['Il n’y a aucun sujet à cette adresse.'],
  'not-found/article': ['Il n’y a aucun article à cette adresse, ou il a été retiré.'],
  'not-found/outlet': ['Il n’y a aucun média à cette adresse.'],
  'not-found/submission': ['Rien n’a été soumis à cette adresse.'],
  'not-found/setup': [
    'Ce lien d’installation a déjà servi ou a expiré.',
    'Redémarrez Sayso\u00a0: tant qu’il n’y a pas de compte de rédaction, il affiche un nouveau lien.',
  ],
  'not-found/list-page': ['Cette page de la liste n’existe pas.'],
  'not-found/feed-state': ['Les flux ne connaissent pas cet état.'],
  'not-found/feed': ['Ce flux n’existe pas ici.'],
  'not-found/import': [
    'Il n’y a aucune liste de flux à cette adresse\u00a0; le résultat d’une liste est gardé 30 jours.',
  ],
  'not-found/feeds': [
    'Aucun flux n’a été trouvé à cette adresse.',
    'Cherchez «\u00a0RSS\u00a0» ou «\u00a0flux\u00a0» sur le site et donnez cette adresse-là.',
  ],
  'not-found/story-named': ['Ce sujet n’existe pas ici.'],
  'not-found/original': ['Cet article n’est la copie d’aucun autre ici.'],
  'not-found/statement': [
    'Cette déclaration n’est plus lue ainsi, ou son article n’est pas ici.',
    'La page de l’article montre comment il est lu maintenant.',
  ],
  'not-found/changed': [
    'Le média a modifié cet article entre-temps.',
    'Regardez de nouveau la déclaration sur la page de l’article.',
  ],
  'not-found/moved': ['Cet article n’est plus dans ce sujet.'],
  'not-found/objection': ['Cette objection n’existe pas ici.'],
  'not-found/contest': ['Cette contestation n’existe pas ici.'],

  'not-allowed/pair': ['Cette adresse e-mail et ce mot de passe ne vont pas ensemble.'],
  'not-allowed/foreign-form': [
    'Ce formulaire a été envoyé depuis un autre site\u00a0: il n’a pas été accepté.',
  ],
  'not-allowed/old-form': [
    'Le formulaire est resté ouvert trop longtemps ou venait d’ailleurs\u00a0; rechargez la page et renvoyez-le.',
  ],
  'not-allowed/editors': [
    'Cette page est réservée à la rédaction de ce site.',
    'Connectez-vous avec un compte de rédaction, puis rouvrez-la.',
  ],
  'not-allowed/adding': [
    'Pour ajouter des articles, il faut un compte qui y soit autorisé.',
    'Connectez-vous, ou demandez un compte à la rédaction.',
  ],
  'not-allowed/demo': ['Seule la rédaction peut remplir ce site avec le monde de démonstration.'],
  'not-allowed/resume': ['Seule la rédaction peut relancer un site restauré.'],
  'not-allowed/marking': ['Avec votre compte, vous pouvez lire ici, mais non signaler ce qui est inexact.'],
  'not-allowed/objecting': [
    'Signaler une déclaration mal lue est réservé aux contributeurs de ce site.',
    'Connectez-vous, puis rouvrez la page.',
  ],
  'not-allowed/misplacing': [
    'Signaler un article est réservé aux contributeurs de ce site.',
    'Connectez-vous, puis rouvrez la page.',
  ],
  'not-allowed/contesting': [
    'Contester le classement d’un article est réservé aux contributeurs de ce site.',
    'Connectez-vous, puis rouvrez la page.',
  ],

  'input/form': [
    'Le formulaire est arrivé endommagé et n’a pas pu être lu.',
    'Rechargez la page et renvoyez-le.',
  ],
  'input/outlet': [
    'Dites quel média a publié le texte\u00a0: sans cela, personne ne sait sur la parole de qui il repose.',
  ],
  'input/day': ['Ce n’est pas une date\u00a0; écrivez-la comme 2026-11-25.'],
  'input/no-such-day': [
    'Aucun article ne peut dater de ce jour\u00a0: l’année la plus ancienne est 1900, le dernier jour est demain.',
  ],
  'input/no-file': ['Aucun fichier n’a été choisi.'],
  'input/no-feed': [
    'Aucun flux n’a été choisi.',
    'Cochez les flux que vous voulez, puis envoyez le formulaire.',
  ],
  'input/no-search': ['Cette recherche ne peut pas devenir un flux, puisqu’elle ne cherche rien.'],
  'input/name': ['Donnez un nom de 1 à 80 caractères\u00a0: il figure là où vous ajoutez quelque chose.'],
  'input/mail': ['Ce n’est pas une adresse e-mail comme nom@example.org.'],
  'input/long-mail': ['L’adresse e-mail dépasse 254 caractères.'],
  'input/mail-taken': ['Cette adresse e-mail a déjà un compte.'],
  'input/short-password': [
    'Le mot de passe doit avoir au moins 12 caractères\u00a0; quelques mots sans rapport se retiennent facilement.',
  ],
  'input/long-password': ['Le mot de passe dépasse 200 caractères.'],
  'input/plain-password': ['Le mot de passe a trop peu de caractères différents.'],
  'input/own-name': ['Le mot de passe ne doit pas être fait de votre nom ou de votre adresse.'],
  'input/common-password': ['Ce mot de passe est parmi les premiers que l’on essaierait.'],
  'input/fault': ['Choisissez ce qui est inexact.'],
  'input/right': ['Dites en quelques mots ce qui serait juste\u00a0: la rédaction en décide d’après eux.'],
  'input/long-reason': ['La raison dépasse 500 caractères.'],
  'input/why': ['Dites pourquoi\u00a0: l’auteur du signalement en est informé, et la réponse est conservée.'],
  'input/long-answer': ['La réponse dépasse 2\u202f000 caractères.'],
  'input/section': ['Choisissez le pays ou le thème.'],
  'input/main-country': ['Seul un pays peut être le principal.'],
  'input/not-filed': ['L’article n’y est plus classé.'],
  'input/filed-already': ['L’article y est déjà classé.'],
  'input/main-already': ['C’est déjà le pays principal.'],
  'input/answered': ['La rédaction y a déjà répondu.'],
  'input/answered-meanwhile': ['Quelqu’un d’autre de la rédaction y a déjà répondu.'],
  'input/accept-or-decline': ['Dites si vous acceptez ou refusez.'],
  'input/where': ['Dites de quel sujet relève l’article, ou refusez.'],
  'input/which-story': ['Donnez l’adresse du sujet.'],
  'input/same-story': ['L’article est déjà dans ce sujet.'],
  'input/whole-story': ['C’est le seul article de son sujet\u00a0: il n’en resterait rien.'],

  'too-large/form': ['C’est plus que ce formulaire n’accepte.'],
  'too-large/text': ['Le texte dépasse 500\u202f000 caractères, plus qu’aucun article.'],
  'too-large/page': ['La page dépasse 10\u00a0Mo, plus qu’il n’en faut à un article.'],
  'empty/text': ['Il n’y a pas de texte à lire\u00a0: le champ est vide.'],
  'empty/page': ['La page est arrivée sans contenu.'],
  'not-a-url/typed': [
    'Ce n’est pas une adresse du web\u00a0; elle ressemble à https://outlet.example/story.',
  ],
  'not-a-url/long': ['L’adresse est plus longue qu’il n’en faut à un article.', 'Collez plutôt le texte.'],
  'too-many/add': [
    'Le nombre d’articles qu’on peut ajouter en une heure est atteint.',
    'Attendez un moment et réessayez.',
  ],
  'too-many/object': [
    'Vous avez atteint le nombre de signalements permis en une heure.',
    'Attendez un moment et réessayez.',
  ],
  'too-many/sign-in': [
    'Cela fait trop de tentatives en un quart d’heure.',
    'Attendez un moment et réessayez.',
  ],
  'too-many/set-up': ['Cela fait trop de tentatives en une heure.', 'Attendez un moment et réessayez.'],
  'busy/saving': ['L’un de ces articles est en cours d’enregistrement.', 'Attendez un instant et réessayez.'],
  'site-not-empty/demo': [
    'Ce site montre le monde de démonstration, inventé, qui ne se mêle jamais aux vraies nouvelles.',
    'Videz d’abord le site avec «\u00a0sayso demo --remove\u00a0».',
  ],
  'database/away': [
    'La base de données ne répond pas pour le moment.',
    'Rien n’est perdu. Veuillez réessayer dans une minute.',
  ],
  'disk-full/site': [
    'Le disque de ce site est plein\u00a0: rien ne peut être enregistré.',
    'Rien de ce qui a été confirmé n’est perdu. Veuillez prévenir l’exploitant.',
  ],
  'bug/page': [
    'Quelque chose s’est mal passé ici, et ce n’est pas votre faute.',
    'L’exploitant le trouvera dans le journal.',
  ],
}
