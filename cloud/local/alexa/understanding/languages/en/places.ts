import { phraseList } from '../word-list.ts'

const US_CITIES = phraseList(`
  new york, new york city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego
  dallas, san jose, austin, jacksonville, fort worth, columbus, charlotte, san francisco, indianapolis
  seattle, denver, washington, washington d c, boston, el paso, nashville, detroit, oklahoma city
  portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno, sacramento
  kansas city, mesa, atlanta, omaha, colorado springs, raleigh, long beach, virginia beach, miami, oakland
  minneapolis, tulsa, tampa, arlington, new orleans, wichita, cleveland, bakersfield, aurora, anaheim
  honolulu, santa ana, riverside, corpus christi, lexington, stockton, pittsburgh, saint paul, anchorage
  cincinnati, henderson, greensboro, plano, newark, toledo, lincoln, orlando, chula vista, jersey city
  chandler, fort wayne, buffalo, durham, saint petersburg, irvine, laredo, lubbock, madison, gilbert
  norfolk, reno, winston salem, glendale, hialeah, garland, scottsdale, irving, chesapeake
  north las vegas, fremont, baton rouge, richmond, boise, san bernardino, spokane, birmingham
  salt lake city, des moines, charleston, santa fe, santa barbara, savannah, providence, hartford
  little rock`)

const GB_CITIES = phraseList(`
  london, birmingham, manchester, liverpool, leeds, sheffield, bristol, newcastle, nottingham, leicester
  glasgow, edinburgh, cardiff, belfast, aberdeen, dundee, inverness, stirling, perth, swansea, newport
  bangor, wrexham, bath, brighton, bradford, cambridge, canterbury, carlisle, chester, coventry, derby
  durham, exeter, gloucester, hereford, hull, lancaster, lichfield, lincoln, milton keynes, norwich
  oxford, peterborough, plymouth, portsmouth, preston, reading, salford, salisbury, southampton, southend
  stoke on trent, sunderland, swindon, truro, wakefield, wells, westminster, winchester, wolverhampton
  worcester, york, derry, lisburn, newry, armagh, blackpool, bolton, bournemouth, luton, middlesbrough
  northampton, stockport, warrington, watford, ipswich`)

const DE_CITIES = phraseList(`
  berlin, hamburg, munich, cologne, frankfurt, stuttgart, dusseldorf, dortmund, essen, leipzig, bremen
  dresden, hanover, nuremberg, duisburg, bochum, wuppertal, bielefeld, bonn, munster, karlsruhe, mannheim
  augsburg, wiesbaden, aachen, kiel, freiburg, lubeck, mainz, rostock, heidelberg, potsdam, regensburg
  ulm, weimar`)

const AT_CITIES = phraseList(`
  vienna, graz, linz, salzburg, innsbruck, klagenfurt, villach, wels, saint polten, dornbirn, steyr
  bregenz, wiener neustadt, feldkirch, leonding, klosterneuburg, baden, wolfsberg, leoben, krems, traun
  amstetten, eisenstadt`)

const EUROPEAN_CITIES = [
  ...DE_CITIES,
  ...AT_CITIES,
  ...phraseList(`
    amsterdam, antwerp, athens, barcelona, basel, belgrade, bergen, bilbao, bologna, bordeaux, bratislava
    brussels, bucharest, budapest, copenhagen, cork, dublin, florence, galway, geneva, genoa, ghent
    gothenburg, granada, helsinki, istanbul, kiev, krakow, lille, lisbon, ljubljana, lyon, madrid, malaga
    malmo, marseille, milan, minsk, monaco, moscow, naples, nantes, nice, oslo, palermo, palma, paris
    porto, prague, reykjavik, riga, rome, rotterdam, saint petersburg, sarajevo, seville, sofia, stockholm
    strasbourg, tallinn, the hague, toulouse, turin, utrecht, valencia, venice, verona, vilnius, warsaw
    zagreb, zurich`),
]

const OTHER_CITIES = phraseList(`
  toronto, montreal, vancouver, calgary, ottawa, edmonton, quebec city, winnipeg, halifax, mexico city
  guadalajara, cancun, tijuana, havana, sao paulo, rio de janeiro, brasilia, buenos aires, santiago, lima
  bogota, caracas, quito, tokyo, osaka, kyoto, yokohama, sapporo, seoul, busan, beijing, shanghai
  hong kong, taipei, bangkok, singapore, kuala lumpur, jakarta, bali, manila, hanoi, ho chi minh city
  mumbai, delhi, new delhi, bangalore, chennai, kolkata, hyderabad, pune, ahmedabad, jaipur, goa, karachi
  lahore, dhaka, kathmandu, colombo, dubai, abu dhabi, riyadh, jeddah, doha, tehran, baghdad, beirut
  jerusalem, tel aviv, cairo, casablanca, marrakesh, lagos, nairobi, johannesburg, cape town, accra
  addis ababa, sydney, melbourne, brisbane, perth, adelaide, canberra, hobart, darwin, auckland
  wellington, christchurch`)

const US_STATES = phraseList(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia
  hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts
  michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey
  new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island
  south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia
  wisconsin, wyoming, district of columbia, american samoa, guam, northern mariana islands, puerto rico
  virgin islands`)

const GB_REGIONS = phraseList(`
  england, scotland, wales, northern ireland, bedfordshire, berkshire, buckinghamshire, cambridgeshire
  cheshire, cornwall, cumbria, derbyshire, devon, dorset, county durham, east sussex, essex
  gloucestershire, greater london, greater manchester, hampshire, herefordshire, hertfordshire
  isle of wight, kent, lancashire, leicestershire, lincolnshire, merseyside, norfolk, northamptonshire
  northumberland, nottinghamshire, oxfordshire, rutland, shropshire, somerset, staffordshire, suffolk
  surrey, tyne and wear, warwickshire, west midlands, west sussex, wiltshire, worcestershire, yorkshire
  fife, highland, aberdeenshire, angus, argyll, gwynedd, powys, antrim, tyrone`)

const DE_REGIONS = phraseList(`
  baden wurttemberg, bavaria, berlin, brandenburg, bremen, hamburg, hesse, mecklenburg western pomerania
  lower saxony, north rhine westphalia, rhineland palatinate, saarland, saxony, saxony anhalt
  schleswig holstein, thuringia`)

const AT_REGIONS = phraseList(`
  burgenland, carinthia, lower austria, upper austria, salzburg, styria, tyrol, vorarlberg, vienna`)

const OTHER_REGIONS = phraseList(`
  alberta, british columbia, manitoba, new brunswick, newfoundland and labrador, nova scotia, ontario
  prince edward island, quebec, saskatchewan, northwest territories, nunavut, yukon, new south wales
  queensland, south australia, tasmania, victoria, western australia, northern territory, provence
  brittany, normandy, alsace, tuscany, sicily, lombardy, catalonia, andalusia, punjab, kerala, tamil nadu
  karnataka, gujarat, maharashtra, rajasthan, west bengal, hokkaido, okinawa`)

const COUNTRIES = phraseList(`
  afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, australia
  austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan
  bolivia, bosnia and herzegovina, botswana, brazil, brunei, bulgaria, burkina faso, burundi, cambodia
  cameroon, canada, cape verde, central african republic, chad, chile, china, colombia, comoros, congo
  costa rica, croatia, cuba, cyprus, czech republic, czechia, denmark, djibouti, dominica
  dominican republic, east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea
  estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana
  great britain, greece, greenland, grenada, guatemala, guinea, guyana, haiti, honduras, hungary, iceland
  india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan
  kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya
  liechtenstein, lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta
  marshall islands, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro
  morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands, holland, new zealand, nicaragua, niger
  nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, palau, palestine
  panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda
  saint lucia, samoa, san marino, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone
  singapore, slovakia, slovenia, solomon islands, somalia, south africa, south korea, south sudan, spain
  sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo
  tonga, trinidad and tobago, tunisia, turkey, turkmenistan, tuvalu, uganda, ukraine, united arab emirates
  united kingdom, united states, united states of america, america, uruguay, uzbekistan, vanuatu
  vatican city, venezuela, vietnam, wales, yemen, zambia, zimbabwe`)

const STREETS = phraseList(`
  main street, first street, second street, third street, park avenue, fifth avenue, broadway, wall street
  elm street, oak street, maple street, maple avenue, pine street, cedar street, cedar lane
  washington street, lincoln avenue, lake street, hill street, church street, high street, station road
  london road, victoria road, green lane, kings road, queens road, the crescent, manor road, park road
  park lane, mill lane, mill road, chestnut street, spruce street, walnut street, spring street
  river road, center street, union street, water street, market street, state street, highland avenue
  sunset boulevard, hollywood boulevard, ocean drive, baker street, oxford street, abbey road
  pennsylvania avenue, madison avenue, lexington avenue, bourbon street, beacon street, michigan avenue`)

const LANDMARKS = phraseList(`
  eiffel tower, statue of liberty, empire state building, golden gate bridge, grand canyon, mount rushmore
  white house, the white house, times square, central park, niagara falls, space needle, brooklyn bridge
  lincoln memorial, alcatraz, hoover dam, liberty bell, gateway arch, old faithful, hollywood sign
  the alamo, the capitol, big ben, tower bridge, tower of london, buckingham palace, london eye
  stonehenge, westminster abbey, windsor castle, edinburgh castle, hadrian's wall, loch ness
  giant's causeway, blarney stone, louvre, notre dame, arc de triomphe, versailles, mont saint michel
  colosseum, leaning tower of pisa, trevi fountain, vatican, sistine chapel, acropolis, parthenon
  sagrada familia, alhambra, brandenburg gate, neuschwanstein castle, cologne cathedral, berlin wall
  red square, kremlin, hagia sophia, great wall of china, forbidden city, mount fuji, mount everest
  taj mahal, angkor wat, petra, pyramids of giza, the sphinx, burj khalifa, sydney opera house
  great barrier reef, ayers rock, machu picchu, christ the redeemer, chichen itza, cn tower
  table mountain, victoria falls, kilimanjaro`)

const AIRPORTS = phraseList(`
  hartsfield jackson, atlanta airport, o'hare, chicago o'hare, midway, los angeles international, l a x
  j f k, john f kennedy airport, laguardia, newark airport, newark liberty, dallas fort worth
  denver international, san francisco international, seattle tacoma, sea tac, las vegas airport, mccarran
  miami international, orlando international, logan airport, boston logan, dulles, reagan national
  philadelphia international, phoenix sky harbor, charlotte douglas, minneapolis saint paul airport
  detroit metro, salt lake city airport, san diego international, heathrow, london heathrow, gatwick
  stansted, luton airport, london city airport, manchester airport, birmingham airport, edinburgh airport
  glasgow airport, dublin airport, charles de gaulle, orly, schiphol, frankfurt airport, munich airport
  zurich airport, vienna airport, barajas, barcelona airport, fiumicino, malpensa, lisbon airport
  copenhagen airport, dubai airport, hamad international, istanbul airport, narita, haneda, incheon
  changi, hong kong airport, beijing capital, pudong, indira gandhi airport, mumbai airport
  sydney airport, melbourne airport, toronto pearson, vancouver airport`)

/** The built-in slot types whose values are places. */
export const places: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Airport': AIRPORTS,
  'AMAZON.AT_CITY': AT_CITIES,
  'AMAZON.AT_REGION': AT_REGIONS,
  'AMAZON.City': [...new Set([...US_CITIES, ...GB_CITIES, ...EUROPEAN_CITIES, ...OTHER_CITIES])],
  'AMAZON.Country': COUNTRIES,
  'AMAZON.DE_CITY': DE_CITIES,
  'AMAZON.DE_REGION': DE_REGIONS,
  'AMAZON.EUROPE_CITY': [...new Set([...GB_CITIES, ...EUROPEAN_CITIES])],
  'AMAZON.GB_CITY': GB_CITIES,
  'AMAZON.GB_REGION': GB_REGIONS,
  'AMAZON.LandmarksOrHistoricalBuildings': LANDMARKS,
  'AMAZON.Landform': phraseList(`
    mount everest, k two, kilimanjaro, mont blanc, matterhorn, denali, mount fuji, mount rainier
    mount whitney, ben nevis, snowdon, etna, vesuvius, krakatoa, grand canyon, death valley
    yosemite valley, sahara, sahara desert, gobi desert, mojave desert, rocky mountains, the rockies
    andes, alps, himalayas, appalachian mountains, pyrenees, ural mountains, amazon river, nile
    mississippi river, missouri river, rio grande, colorado river, hudson river, thames, rhine, danube
    seine, volga, ganges, yangtze, lake superior, lake michigan, lake tahoe, lake victoria, loch ness
    niagara falls, pacific ocean, atlantic ocean, indian ocean, arctic ocean, mediterranean sea, black sea
    dead sea, red sea, caribbean, gulf of mexico, hawaii, long island, manhattan, greenland, iceland
    antarctica, africa, asia, europe, north america, south america, australia`),
  'AMAZON.Region': [
    ...new Set([...US_STATES, ...GB_REGIONS, ...DE_REGIONS, ...AT_REGIONS, ...OTHER_REGIONS]),
  ],
  'AMAZON.StreetName': STREETS,
  'AMAZON.US_CITY': US_CITIES,
  'AMAZON.US_STATE': US_STATES,
}
