import type { Refusals } from '../en/refusals.ts'

export const refusals: Refusals = {
  'not-found/page': ['Unter dieser Adresse gibt es keine Seite.'],
  'not-found/country': ['Unter dieser Adresse gibt es keine Länderrubrik.'],
  'not-found/topic': [
    'Unter dieser Adresse gibt es kein Thema.',
    'Die Liste aller Themen steht unter /topics.',
  ],
  'not-found/story': ['Unter dieser Adresse gibt es keine Geschichte.'],
  'not-found/article': ['Unter dieser Adresse gibt es keinen Artikel, oder er wurde entfernt.'],
  'not-found/outlet': ['Unter dieser Adresse gibt es kein Medium.'],
  'not-found/submission': ['Unter dieser Adresse gibt es nichts Eingereichtes.'],
  'not-found/setup': [
    'Dieser Einrichtungslink wurde schon benutzt oder ist abgelaufen.',
    'Starten Sie Sayso neu: Solange es kein Redaktionskonto gibt, zeigt es beim Start einen neuen Link.',
  ],
  'not-found/list-page': ['Diese Seite der Liste gibt es nicht.'],
  'not-found/feed-state': ['Einen solchen Zustand von Feeds gibt es nicht.'],
  'not-found/feed': ['Diesen Feed gibt es hier nicht.'],
  'not-found/import': [
    'Unter dieser Adresse gibt es keine Feed-Liste; was aus einer wurde, bleibt 30 Tage gespeichert.',
  ],
  'not-found/feeds': [
    'Unter dieser Adresse ist kein Feed zu finden.',
    'Suchen Sie auf der Website nach „RSS“ oder „Feed“ und geben Sie diese Adresse an.',
  ],
  'not-found/story-named': ['Diese Geschichte gibt es hier nicht.'],
  'not-found/original': ['Dieser Artikel ist keine Kopie eines anderen Artikels hier.'],
  'not-found/statement': [
    'Diese Aussage wird nicht mehr so gelesen, oder ihr Artikel ist nicht hier.',
    'Die Seite des Artikels zeigt, wie er jetzt gelesen wird.',
  ],
  'not-found/changed': [
    'Das Medium hat diesen Artikel inzwischen geändert.',
    'Sehen Sie sich die Aussage auf der Seite des Artikels noch einmal an.',
  ],
  'not-found/moved': ['Dieser Artikel steht nicht mehr in dieser Geschichte.'],
  'not-found/objection': ['Diesen Einwand gibt es hier nicht.'],
  'not-found/contest': ['Diese Anfechtung gibt es hier nicht.'],

  'not-allowed/pair': ['Diese Mailadresse und dieses Passwort gehören nicht zusammen.'],
  'not-allowed/foreign-form': [
    'Dieses Formular wurde von einer anderen Website gesendet und daher nicht angenommen.',
  ],
  'not-allowed/old-form': [
    'Das Formular war zu lange offen oder kam von anderswo; laden Sie die Seite neu und senden Sie es noch einmal.',
  ],
  'not-allowed/editors': [
    'Diese Seite ist für die Redaktion dieser Website.',
    'Melden Sie sich mit einem Redaktionskonto an und öffnen Sie sie dann erneut.',
  ],
  'not-allowed/adding': [
    'Um Artikel hinzuzufügen, braucht es ein Konto, das dies darf.',
    'Melden Sie sich an, oder bitten Sie die Redaktion um ein Konto.',
  ],
  'not-allowed/demo': ['Nur die Redaktion kann diese Website mit der Demo-Welt füllen.'],
  'not-allowed/resume': ['Nur die Redaktion kann eine wiederhergestellte Website weiterlaufen lassen.'],
  'not-allowed/marking': ['Mit Ihrem Konto können Sie hier lesen, aber nicht markieren, was falsch ist.'],
  'not-allowed/objecting': [
    'Aussagen als falsch gelesen markieren können die Mitwirkenden dieser Website.',
    'Melden Sie sich an und öffnen Sie die Seite dann erneut.',
  ],
  'not-allowed/misplacing': [
    'Artikel melden können die Mitwirkenden dieser Website.',
    'Melden Sie sich an und öffnen Sie die Seite dann erneut.',
  ],
  'not-allowed/contesting': [
    'Anfechten, wovon ein Artikel handelt, können die Mitwirkenden dieser Website.',
    'Melden Sie sich an und öffnen Sie die Seite dann erneut.',
  ],

  'input/form': [
    'Das Formular kam beschädigt an und konnte nicht gelesen werden.',
    'Laden Sie die Seite neu und senden Sie es noch einmal.',
  ],
  'input/outlet': [
    'Sagen Sie, welches Medium den Text veröffentlicht hat: Sonst weiß niemand, auf wessen Wort er beruht.',
  ],
  'input/day': ['Das ist kein Datum; schreiben Sie es wie 2026-11-25.'],
  'input/no-such-day': [
    'Von diesem Tag kann kein Artikel sein: Das früheste Jahr ist 1900, der späteste Tag morgen.',
  ],
  'input/no-file': ['Es wurde keine Datei ausgewählt.'],
  'input/no-feed': [
    'Es wurde kein Feed ausgewählt.',
    'Kreuzen Sie die gewünschten Feeds an und senden Sie dann das Formular.',
  ],
  'input/no-search': ['Diese Suche kann kein Feed sein, da nichts gesucht wird.'],
  'input/name': ['Geben Sie einen Namen mit 1 bis 80 Zeichen an: Er steht dort, wo Sie etwas hinzufügen.'],
  'input/mail': ['Das ist keine Mailadresse wie name@example.org.'],
  'input/long-mail': ['Die Mailadresse ist länger als 254 Zeichen.'],
  'input/mail-taken': ['Zu dieser Mailadresse gibt es schon ein Konto.'],
  'input/short-password': [
    'Das Passwort braucht mindestens 12 Zeichen; ein paar Wörter ohne Zusammenhang merkt man sich leicht.',
  ],
  'input/long-password': ['Das Passwort ist länger als 200 Zeichen.'],
  'input/plain-password': ['Das Passwort besteht aus zu wenigen verschiedenen Zeichen.'],
  'input/own-name': ['Das Passwort darf nicht aus Ihrem Namen oder Ihrer Adresse bestehen.'],
  'input/common-password': ['Dieses Passwort gehört zu den ersten, die jemand ausprobieren würde.'],
  'input/fault': ['Wählen Sie, was nicht stimmt.'],
  'input/right': ['Sagen Sie in ein paar Worten, was richtig wäre: Die Redaktion entscheidet danach.'],
  'input/long-reason': ['Die Begründung ist länger als 500 Zeichen.'],
  'input/why': ['Sagen Sie warum: Wer den Hinweis gab, erfährt die Antwort, und sie bleibt gespeichert.'],
  'input/long-answer': ['Die Antwort ist länger als 2.000 Zeichen.'],
  'input/section': ['Wählen Sie das Land oder das Thema.'],
  'input/main-country': ['Nur ein Land kann im Mittelpunkt stehen.'],
  'input/not-filed': ['Der Artikel ist dort nicht mehr eingeordnet.'],
  'input/filed-already': ['Der Artikel ist dort schon eingeordnet.'],
  'input/main-already': ['Dieses Land steht schon im Mittelpunkt.'],
  'input/answered': ['Die Redaktion hat darauf schon geantwortet.'],
  'input/answered-meanwhile': ['Jemand anderes aus der Redaktion hat schon geantwortet.'],
  'input/accept-or-decline': ['Sagen Sie, ob Sie annehmen oder ablehnen.'],
  'input/where': ['Sagen Sie, wohin der Artikel gehört, oder lehnen Sie ab.'],
  'input/which-story': ['Geben Sie die Adresse der Geschichte an.'],
  'input/same-story': ['Der Artikel steht schon in dieser Geschichte.'],
  'input/whole-story': ['Das ist der einzige Artikel seiner Geschichte: Von ihr bliebe nichts übrig.'],

  'too-large/form': ['Das ist mehr, als dieses Formular aufnimmt.'],
  'too-large/text': ['Der Text ist länger als 500.000 Zeichen, länger als jeder Artikel.'],
  'too-large/page': ['Die Seite ist größer als 10 MB, größer, als ein Artikel sein muss.'],
  'empty/text': ['Es gibt keinen Text zu lesen: Das Feld ist leer.'],
  'empty/page': ['Die Seite kam ohne Inhalt an.'],
  'not-a-url/typed': ['Das ist keine Webadresse; eine solche sieht aus wie https://outlet.example/story.'],
  'not-a-url/long': [
    'Die Adresse ist länger, als ein Artikel sie braucht.',
    'Fügen Sie stattdessen den Text ein.',
  ],
  'too-many/add': [
    'In der letzten Stunde wurden schon so viele Artikel hinzugefügt, wie erlaubt sind.',
    'Warten Sie eine Weile und versuchen Sie es dann erneut.',
  ],
  'too-many/object': [
    'In der letzten Stunde haben Sie schon so viel markiert, wie erlaubt ist.',
    'Warten Sie eine Weile und versuchen Sie es dann erneut.',
  ],
  'too-many/sign-in': [
    'Das waren zu viele Versuche in einer Viertelstunde.',
    'Warten Sie eine Weile und versuchen Sie es dann erneut.',
  ],
  'too-many/set-up': [
    'Das waren zu viele Versuche in einer Stunde.',
    'Warten Sie eine Weile und versuchen Sie es dann erneut.',
  ],
  'busy/saving': [
    'Einer dieser Artikel wird gerade gespeichert.',
    'Warten Sie einen Augenblick und versuchen Sie es dann erneut.',
  ],
  'site-not-empty/demo': [
    'Diese Website zeigt die erfundene Demo-Welt, die sich nie mit echten Nachrichten mischt.',
    'Leeren Sie die Website zuerst mit „sayso demo --remove“.',
  ],
  'database/away': [
    'Die Datenbank antwortet gerade nicht.',
    'Nichts geht verloren. Bitte versuchen Sie es in einer Minute erneut.',
  ],
  'disk-full/site': [
    'Der Speicher dieser Website ist voll, daher kann nichts gesichert werden.',
    'Nichts, was bestätigt wurde, ist verloren. Bitte sagen Sie dem Betreiber Bescheid.',
  ],
  'bug/page': [
    'Hier ist etwas schiefgegangen. Das ist nicht Ihre Schuld.',
    'Der Betreiber findet es im Protokoll.',
  ],
}
