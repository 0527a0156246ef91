/**
 * Small words by which a language is told from those that look like it. For languages that the n-gram tables lack
 * (Afrikaans, Welsh, Irish, Indonesian, Somali, Swahili, Zulu, Xhosa, Hausa, Bosnian, Macedonian), and for their
 * nearest relatives that the tables know. Words that both relatives share say nothing and are left out.
 */
const lists: Readonly<Record<string, string>> = {
  cy: "yn y yr i'r o'r a'r ar ac mae wedi oedd gan fod bod nid gyda ei eu am hefyd hynny fel ond sydd roedd bydd ym cael gwneud wrth mewn dros mwy nad eich hwn hon hyn ddim nhw fe",
  so: 'waa iyo oo ka ku ee in uu ay aan la soo ah waxaa waxa inuu inay kale sida leh isku laga lagu kala markii laakiin waxay wuxuu ayaa badan ayuu mid',
  sw: 'ya wa na kwa ni katika za la cha hii hiyo huo kuwa baada lakini kama pia kutoka hata yake wake kwamba ambao ambayo watu wote bila huku ili zaidi sana tu',
  zu: 'ukuthi futhi noma kanye uma lapho ngoba kodwa njengoba khona kakhulu abantu umuntu nje manje yini bonke konke kuphela ngesikhathi ukuze phakathi emva',
  xh: 'ukuba kwaye okanye kunye xa apho kuba kodwa njengoko khona kakhulu abantu umntu nje ngoku yintoni bonke konke kuphela ngexesha ukuze phakathi emva',
  ha: 'da ya ta na ba cikin wannan kuma amma wanda daga zuwa kan su shi ce ne yana tana suna domin saboda haka mutane sai za ga duk',
  id: 'bahwa karena bisa anda uang polisi kantor bukan adalah mengatakan tersebut namun saat kami sudah telah dari untuk dengan pada dalam seperti hanya menjadi itu yang tidak juga akan oleh ini sebuah mobil pemerintah perusahaan warga sedangkan sementara melakukan dilakukan senin selasa rabu kamis jumat sabtu minggu januari februari maret juni juli agustus desember provinsi kabupaten gubernur kata ketika tetapi mau ingin pria saja sampai kalau',
  ms: 'bahawa kerana boleh wang polis pejabat bukan adalah berkata tersebut namun kami sudah telah dari untuk dengan pada dalam seperti hanya menjadi itu yang tidak juga akan oleh ini sebuah kereta kerajaan syarikat ialah daripada kepada beliau semasa manakala isnin khamis jumaat ahad mac jun julai ogos disember negeri lelaki mahu sahaja macam awak cuba bagi ketika tetapi antara kanak terhadap jika',
  af: "'n nie hulle ek vir sy hy het gaan dit hierdie daardie sê hê sal julle baie ook deur maar as uit toe jy my oor by is kan nog geen omdat wanneer word moet kon was die wat en om aan te sê gesê ons so tot na teen sou suid",
  nl: 'een niet zij ik voor zijn hij hebben gaan wordt deze zei moeten zou zullen jullie veel ook door maar als uit toen je mijn over bij het heeft nog geen omdat wanneer werd ze naar zich wij aan de en van dat die is om te met er kan was wat',
  mk: 'во со од е на се и да за ги го ќе што како беше кои кој ова тоа сите рече дека не или по уште бидејќи ја му им која своите биде нема меѓу само според',
  sr: 'у са од је на се и да за који која које што како био ово то сви рекао не или по још јер би су ће га јој им а њих само према између није',
  bg: 'в са от е на се и да за който която които това като ще бе че не или по още след при към няма го му им само между според към беше',
  mn: 'нь байна юм гэж болон ба энэ тэр бол нар хийх гэсэн байгаа байсан дээр болох ч л тухай монгол улсын хүн гэхэд',
  ga: 'agus an na ar le go bhí tá sé sí ag ach mar ina leis seo sin níl ní nach air aige faoi bhfuil raibh chun nuair idir nó den gach siad freisin féin bhí dá leo ann cé sna ó san dhéanamh iad ba atá',
}

export const markerWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/**
 * For what the n-gram tables may answer: the near relative without a table that it can be as well, and what it is
 * where no small word decides: one of the two, or, for languages as near as Malay and Indonesian, what trigrams say.
 */
export const relatives: Readonly<
  Record<string, { readonly rival: string; readonly unmarked: string | null }>
> = {
  nl: { rival: 'af', unmarked: 'nl' },
  ms: { rival: 'id', unmarked: null },
  sr: { rival: 'mk', unmarked: 'sr' },
  bg: { rival: 'mk', unmarked: 'bg' },
}
