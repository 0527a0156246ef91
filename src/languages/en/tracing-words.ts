/** Splits a list written as prose. */
const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)

export function withPlurals(nouns: readonly string[]): readonly string[] {
  return [
    ...new Set(nouns.flatMap(noun => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`])),
  ]
}

export const abbreviations =
  list(`mr mrs ms dr prof coun cllr gen col lt capt cmdr maj sgt cpl pvt adm rev hon sen rep gov pres st jr sr
  jan feb mar apr jun jul aug sep sept oct nov dec no vs inc ltd co corp dept etc e.g i.e u.s u.n u.k e.u a.m p.m fig vol approx est
  mt ft ave blvd messrs`)

export const finiteVerbs =
  list(`went took gave began came knew saw got made left lost won became kept led met ran stood sent built spent fell
  rose grew drew held paid sold brought bought caught taught sought broke chose drove ate flew forgot froze hid rode rang shook sang sank sat
  slept stole struck swam threw wore lay laid hit shot fled felt heard dug hung stuck shut bore beat bit blew put puts
  tore broke burnt crept knelt leapt clung swung flung sprang strove withdrew overtook overthrew undertook forbade foresaw
  arose awoke fought bled bred drank bent lent stung wove overran retook mistook upheld withstood withheld burst swept sped slid shrank stank swore spun split spread strode wept wrote rang dealt meant cost ended
  goes takes gives comes knows sees gets makes keeps leads meets runs stands sends builds falls rises grows brings needs works
  plays lives moves wants seems appears belongs remains contains includes means lies employs provides faces follows helps offers opens
  closes starts ends stops turns uses looks plans hopes wins loses leaves sits serves`)

export const auxiliaries = list(
  `is are was were be been being am has have had do does did will would shall should can could may might must 's 're 've 'll 'd ca wo`,
)

export const negations = list(`not never no neither nor none nobody`)

export const adverbs =
  list(`also later then once again already still now first since earlier soon ever always often just only even yet
  meanwhile however today yesterday tomorrow twice instead though too long further simply separately nonetheless nevertheless repeatedly`)

export const determiners =
  list(`the a an this that these those his her its their our my your some any each every no another one two three four five six seven
  eight nine ten several many few most all both either neither more other such what whose`)

/** What "may be" does not plan: "may be the last", "may be linked to", but "may be sold". */
export const states =
  'the|a|an|one|another|part|connected|linked|related|tied|involved|responsible|due|dead|alive|hidden|wrong|right|too|so|as|more|less|in|at|under|behind'

/** Verbs of being so rather than doing: "may reflect", "may lie behind". */
export const stativeVerbs =
  'lie|reflect|explain|contain|contribute|mean|indicate|suggest|represent|stem|result|breach|violate|infringe|amount|owe|account|signal|hide|exceed|cause|involve|affect|influence|play|help|belong|remain|seem|know'

export const indefinite = list(`a an another one two three four five several some few many most other`)

export const pronouns = {
  he: 'person',
  she: 'person',
  they: 'plural',
  it: 'thing',
  i: 'person',
  we: 'plural',
  you: 'person',
  who: 'person',
} as const

export const relatives = list(`who which whose whom that where`)

export const subordinators = list(
  `that because when while although though whereas if whether as until unless but where how why what whenever lest so than once`,
)

export const coordinators = list(`and or but nor yet then`)

export const prepositions =
  list(`of in on at by for from to with about against between into through during before after above below near under over
  within without among across behind beyond despite except inside outside since toward towards upon via per off along amid
  around beside besides like following including concerning regarding until till as ahead`)

export const personNouns = [
  // Other figures are numbers.
  ...['senior', 'leading', 'prominent', 'party', 'opposition', 'public'].map(rank => `${rank} figure`),
  ...list(`official officials source sources diplomat diplomats person people man men woman women witness witnesses resident residents
  aide aides adviser advisers advisor advisors insider insiders employee employees worker workers lawyer lawyers attorney attorneys neighbour neighbours
  neighbor neighbors relative relatives friend friends driver drivers doctor doctors nurse nurses teacher teachers student students expert experts
  analyst analysts activist activists minister ministers lawmaker lawmakers senator senators mayor executive executives manager managers
  engineer engineers soldier soldiers officer officers commander commanders general survivor survivors victim victims passenger passengers
  fisherman fishermen farmer farmers rescuer rescuers organiser organisers organizer organizers protester protesters tenant tenants colleague colleagues
  member members critic critics supporter supporters scientist scientists researcher researchers economist economists trader traders investor investors
  investigator investigators envoy ambassador negotiator negotiators delegate delegates staffer staffers clerk deputy father mother brother sister
  son daughter wife husband family parents owner owners founder boss chief head chairman chairwoman director president premier
  carpenter actor singer author priest bishop judge reporter reporters journalist journalists volunteer volunteers guard guards pilot pilots captain
  individual individuals leader leaders politician politicians skipper keeper shopkeeper baker fan fans others another one
  lawyer physician surgeon paramedic paramedics firefighter firefighters refugee refugees villager villagers locals shopper customer customers
  sergeant constable accountant accountants midwife midwives workmate workmates teammate teammates team-mate envoys
  consultant consultants participant participants islander islanders staff secretary treasurer landlord landlady butcher trader pupils pupil mother-in-law gran
  veteran veterans smuggler smugglers architect pensioner musician painter dean professor geologist historian chemist biologist cousin uncle aunt widow couple girl boy player players coach candidate candidates voter voters lady mum mom dad consul dentist columnist presenter blogger bloggers beekeeper lieutenant defender striker
  goalkeeper midfielder republican democrat mate counsel undersecretary ombudsman astronomer archaeologist surgeon strategist strategists pollster observer observers inspector representative representatives circles reader warder warders deckhand passer-by onlooker onlookers bystander bystanders motorist motorists commuter commuters holidaymaker holidaymakers`),
]

export const spokespersonNouns = list(`spokesman spokeswoman spokesperson spokespeople spokesmen`)

export const institutionNouns = [
  'coast guard',
  'national guard',
  'general staff',
  ...list(`ministry government police army military navy company firm party court council committee commission union office
  embassy parliament bank agency department authority authorities institute university school hospital club federation association
  league board team administration cabinet treasury prosecution prosecutors group organisation organization charity foundation consulate
  coalition opposition bloc church service bureau mission presidency congress senate regulator operator airline carrier maker
  insurer developer brewery manufacturer force forces guard coastguard fund think-tank watchdog museum theatre brigade secretariat
  consultancy panel jury inquiry tribunal directorate municipality chamber trust society corporation clinic laboratory lab militia rebels
  state city county province campaign palace monarchy contractor supplier retailer lender subsidiary alliance consortium utility chain label helpline chaplaincy branch chapter
  startup start-up studio dealership importer exporter distributor shipbuilder carmaker automaker steelmaker chipmaker drugmaker housebuilder vatican authority's management headquarters delegation side`),
]

export const personEndings = list(
  'men man woman women er ers or ors ist ists ian ians ia ant ants ee ees people children',
)

export const outletNouns =
  list(`newspaper newspapers newspaper's broadcaster broadcasters paper daily weekly magazine tabloid network television radio channel
  station website media outlet outlets wire site journal blog podcast newsletter press programme portal masthead newswire`)

export const outletNounPairs = ['agency', 'site', 'channel', 'portal', 'service', 'programme']
  .map(noun => `news ${noun}`)
  .concat(
    ['talk', 'chat', 'radio', 'television', 'tv', 'breakfast', 'morning', 'late-night'].map(
      kind => `${kind} show`,
    ),
  )
  .concat(['evening news', 'nightly news'])

export const hostNouns = [
  'radio',
  'television',
  'tv',
  'talk-show',
  'podcast',
  'breakfast',
  'conservative',
  'liberal',
].map(kind => `${kind} host`)

export const documentNouns =
  list(`report reports letter letters memo memos email emails e-mail document documents indictment filing filings complaint study studies survey
  poll paper papers records record minutes statement statements video footage recording cable cables notice invoice invoices audit transcript
  affidavit lawsuit petition draft dossier note notes communique communiqué file files contract contracts ruling verdict judgment figures data image images
  photograph photographs picture pictures film clip message messages post warrant review assessment briefing text book diary log logs ledger agreement bulletin
  questionnaire census index memorandum sheet receipt receipts plan blueprint inventory article paperwork circular decree order postmark plaque charter treaty pages forecast constitution leaflet amendment amendments submission dispatch accounts ratings advert adverts advertisement section poster inscription
  slide slides presentation spreadsheet register telegram certificate statute clause paragraph database dataset tally`)

export const occasionNouns =
  list(`interview statement briefing conference speech post letter email e-mail message call address hearing testimony tweet
  broadcast phone telephone video report article column memo blog text sermon debate trial visit release`)

export const titles =
  list(`mr mrs ms miss dr prof professor president minister premier chancellor senator sen rep representative governor gov mayor judge justice
  general gen colonel col major captain capt lieutenant lt sergeant sgt corporal cpl admiral commander king queen prince princess duke duchess baron baroness earl sir lord lady dame
  bishop father sister rabbi imam pope secretary ambassador sheriff inspector constable councillor coach chef chairman chairwoman director
  spokesman spokeswoman spokesperson analyst economist lawyer attorney curator deputy chief superintendent detective commissioner manager leader secretary head officer treasurer rev friar`)

export const outletNames =
  list(`times post news herald tribune courier gazette echo dispatch chronicle observer guardian mail telegraph globe mirror ledger
  examiner sentinel inquirer broadcasting radio television tv daily weekly journal standard press reuters afp ap bbc cnn npr tass xinhua
  ynet haaretz bloomberg axios politico newspaper newswire wire gazeta argus review monitor mercury advertiser reporter register star bulletin
  evening morning record today channel broadcaster post-dispatch blatt zeitung newsroom fm am online magazine
  bugle messenger reader lantern beacon clarion voice enquirer intelligencer telegram`)

export const institutionNames =
  list(`kremlin pentagon ministry government institute union party university council committee corp inc ltd plc llc gmbh bank court
  commission federation department office agency authority police army league association foundation parliament congress senate nato un eu fbi cia
  group company holdings airlines airways house street service society club trust board bloc college school hospital museum union's front
  alliance movement coalition fund centre center laboratories laboratory systems industries energy foods motors lines partners bureau forces command navy
  banque banco banca water power gas oil steel mining marine maritime shipping logistics rail railways transport capital ventures ag sa nv
  bv oyj hospitality homes fuels fuel petroleum pharma pharmaceuticals therapeutics technologies software networks telecom telecoms financial
  finance securities insurance mutual brothers sons associates stores supermarkets ports chemicals resources minerals estates properties construction
  builders engineering electric aerospace aviation breweries farms watch network initiative brotherhood assembly confederation guild
  secretariat directorate regiment hotels resorts conservancy observatory theatre orchestra opera cathedral diocese
  moscow brussels london washington beijing berlin paris jerusalem tehran kyiv kiev ankara tokyo delhi cairo damascus beirut rome madrid warsaw
  russia israel ukraine china iran syria turkey france germany britain england spain italy poland japan india egypt lebanon iraq america greece
  ottawa canada australia brazil mexico pakistan afghanistan hamas hezbollah isis taliban`)

/** Given names that are hardly ever anything else, of many countries: "Ada Ray" is a person, "Delmar Ray" may be a firm. */
export const givenNames =
  list(`aaron abdul abdullah abigail adam adele adriana agnes ahmad ahmed aisha akira alan albert alberto alejandro aleksander alessandro alexander
  alexandra alexei alfred ali alice alicia alison amanda amber amelia amir amy ana anastasia anders andre andrea andreas andrei andrew andy angela anita anna
  anne annette annie anthony antoine anton antonio arjun arthur astrid audrey aubrey barbara barry beatrice ben benedict benjamin bernard bertha beth betty bill boris
  bram brenda brian bridget bruce bruno camille carl carla carlos carmen carol caroline catherine cecilia cesar charles charlie chris christian christina
  christine christopher claire clara clarence claude claudia clive colin connor constance craig cynthia damian dan dana daniel daniela danielle danny
  darren dave david dawn deborah declan denis dennis derek diana diane diego dieter dimitri dirk dmitri dmitry dominic donald donna doris dorothy douglas duncan
  edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elizabeth ella ellen emily emma emmanuel enrique eric erica erik ernest
  ernesto esther ethan ethel eugene eva evan evelyn fatima felix fernando fiona frances francesca francesco francis francisco frank franz fred frederick
  friedrich gareth gary gavin geoffrey george gerald gerard gerhard gilbert giorgio giovanni giulia giuseppe gordon graham greg gregory greta guido gustavo guy hamid
  hannah hans harold harriet harry hassan hazel heather hector heinrich helen helena helga henri henrik henry herbert hilary hiroshi howard hugh hugo
  hussein ian ibrahim igor imran ingrid irene iris irina isaac isabel isabella ivan ivana ivo jack jacob jacqueline jacques jake james jan jane janet
  janice jason javier jean jeff jeffrey jennifer jeremy jerome jerry jessica jesus jill jim jimmy joan joanna joe joel johan johannes john johnny jonas jonathan
  jorge jose josef joseph joshua joyce juan juanita judith julia julian julie juliet jurgen karen karim karin karl katarina kate katherine kathleen kathryn
  katie keith ken kenneth kenji kevin khalid kim klaus konstantin kristina kurt kyle lars laura lauren laurence laurent lawrence leila lena leo leon leonard leonardo
  leonid leroy leslie lewis liam lillian linda lionel lisa liz lorenzo lorna lothar louis louise lucia lucy luis luisa lukas luke lydia magda magnus mahmoud
  malcolm manuel marco marcel marcus margaret maria marianne marie marina mario marjorie marta martha martin martina mary mathias matteo matthew maud maureen
  maurice max maxim maya megan mehmet melanie melissa michael michel michelle miguel mikael mike mikhail milan miriam mohamed mohammad mohammed moira
  molly monica monika morgan moses muhammad murray mustafa nadia nancy naomi natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nikolai
  nikita nina nora norma norman olaf oleg olena olga oliver olivia omar oscar osman otto owen pablo pamela paolo pascal patricia patrick paul paula
  pauline pavel pedro peggy penelope percy peter petra philip philippe phoebe pierre piotr priya rachel rafael rajesh ralph ramon raphael rashid raul raymond
  rebecca renate rene ricardo richard rick rita robert roberto robin roger roland rolf roman ronald rosa rosemary rosie roy ruben rudolf rupert russell ruth
  ryan sabine sadia salim sally salma samantha samir samuel sandra sara sarah saul sebastian sergei sergio serge seth shannon sharon sheila shelley
  shirley sidney simon simone sofia solomon sonia stan sophia sophie stacey stanislav stanley stefan stefano stella stephanie stephen steve steven stuart sunita susan
  susanna suzanne svetlana sylvia takeshi tamara tanya tara tariq tatiana ted terence teresa terry theo theodore theresa thomas tiffany tim timothy timo tina
  tobias todd tom tomas tony tracy trevor trent ulrich ursula valentina valeria vanessa vera veronica victor vikram vincent vinod viktor vivian vladimir
  walter wanda warren wendy wilfred wilhelm william winifred winston wolfgang xavier yasmin yevgeny yolanda yoko youssef yuki yuri yusuf yves yvonne zachary zainab zoe`)
