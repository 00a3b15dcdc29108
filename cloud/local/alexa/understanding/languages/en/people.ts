import { phraseList } from '../word-list.ts'

const FIRST_NAMES = phraseList(`
  james, mary, john, patricia, robert, jennifer, michael, linda, william, elizabeth, david, barbara
  richard, susan, joseph, jessica, thomas, sarah, charles, karen, christopher, nancy, daniel, lisa
  matthew, betty, anthony, margaret, mark, sandra, donald, ashley, steven, kimberly, paul, emily, andrew
  donna, joshua, michelle, kenneth, carol, kevin, amanda, brian, dorothy, george, melissa, edward, deborah
  ronald, stephanie, timothy, rebecca, jason, sharon, jeffrey, laura, ryan, cynthia, jacob, kathleen, gary
  amy, nicholas, angela, eric, shirley, jonathan, anna, stephen, brenda, larry, pamela, justin, emma
  scott, nicole, brandon, helen, benjamin, samantha, samuel, katherine, gregory, christine, alexander
  olivia, frank, sophia, patrick, ava, jack, mia, dennis, isabella, jerry, charlotte, tyler, amelia, aaron
  harper, adam, evelyn, nathan, abigail, henry, ella, peter, grace, kyle, chloe, noah, lily, liam, zoe
  oliver, lucy, lucas, alice, mason, kate, ethan, jane, max, rose, leo, ruby, sam, julia, ben, tom, maria
  alex, kelly, simon, rachel, arthur, claire, harry, sophie`)

const GB_FIRST_NAMES = phraseList(`
  oliver, olivia, george, amelia, arthur, isla, noah, ava, muhammad, ivy, leo, freya, oscar, lily, harry
  florence, archie, mia, jack, willow, henry, rosie, charlie, sophia, freddie, isabella, theodore, grace
  thomas, daisy, alfie, poppy, jacob, ella, theo, emily, finley, evie, james, charlotte, william, phoebe
  logan, sophie, edward, alice, max, elsie, benjamin, harriet, samuel, matilda, nigel, gareth, ian, graham
  fiona, gemma, hannah, nicola`)

const LAST_NAMES = phraseList(`
  smith, johnson, williams, brown, jones, garcia, miller, davis, rodriguez, martinez, hernandez, lopez
  gonzalez, wilson, anderson, thomas, taylor, moore, jackson, martin, lee, perez, thompson, white, harris
  sanchez, clark, ramirez, lewis, robinson, walker, young, allen, king, wright, scott, torres, nguyen
  hill, flores, green, adams, nelson, baker, hall, rivera, campbell, mitchell, carter, roberts, gomez
  phillips, evans, turner, diaz, parker, cruz, edwards, collins, reyes, stewart, morris, morales, murphy
  cook, rogers, gutierrez, ortiz, morgan, cooper, peterson, bailey, reed, kelly, howard, ramos, kim, cox
  ward, richardson, watson, brooks, chavez, wood, james, bennett, gray, mendoza, ruiz, hughes, price
  alvarez, castillo, sanders, patel, myers, long, ross, foster`)

const ACTORS = phraseList(`
  tom hanks, meryl streep, leonardo dicaprio, brad pitt, angelina jolie, tom cruise, julia roberts
  johnny depp, robert de niro, al pacino, scarlett johansson, jennifer lawrence, denzel washington
  morgan freeman, samuel l jackson, nicole kidman, george clooney, matt damon, ben affleck, will smith
  natalie portman, cate blanchett, kate winslet, emma stone, emma watson, ryan gosling, ryan reynolds
  hugh jackman, chris evans, chris hemsworth, robert downey junior, mark ruffalo, christian bale
  anne hathaway, sandra bullock, keanu reeves, harrison ford, jack nicholson, anthony hopkins, judi dench
  maggie smith, daniel craig, sean connery, ian mckellen, benedict cumberbatch, viola davis
  octavia spencer, jodie foster, clint eastwood, sylvester stallone, arnold schwarzenegger, bruce willis
  jim carrey, adam sandler, eddie murphy, robin williams, marlon brando, audrey hepburn, marilyn monroe
  humphrey bogart, charlie chaplin, zendaya, timothee chalamet, margot robbie, florence pugh, idris elba
  daniel radcliffe, shah rukh khan, amitabh bachchan`)

const MUSICIANS = phraseList(`
  adele, aretha franklin, ariana grande, beyonce, billie eilish, billy joel, bob dylan, bob marley
  britney spears, bruce springsteen, bruno mars, celine dion, david bowie, dolly parton, drake, dua lipa
  ed sheeran, ella fitzgerald, elton john, elvis presley, eminem, enya, eric clapton, frank sinatra
  george michael, harry styles, janet jackson, jay z, jennifer lopez, jimi hendrix, john lennon
  johnny cash, justin bieber, justin timberlake, kanye west, katy perry, kendrick lamar, lady gaga
  lana del rey, lizzo, louis armstrong, luciano pavarotti, madonna, mariah carey, michael jackson
  miles davis, miley cyrus, nina simone, olivia rodrigo, paul mccartney, phil collins, pink, prince
  ray charles, rihanna, rod stewart, sam smith, selena gomez, shakira, sia, simon and garfunkel
  stevie wonder, sting, taylor swift, tina turner, usher, van morrison, whitney houston, willie nelson
  johann sebastian bach, ludwig van beethoven, wolfgang amadeus mozart, frederic chopin, bach, beethoven
  mozart`)

const MUSIC_GROUPS = phraseList(`
  abba, aerosmith, arctic monkeys, backstreet boys, black eyed peas, blink one eighty two, blur, bon jovi
  boyz two men, chicago, coldplay, cream, daft punk, deep purple, depeche mode, destiny's child
  duran duran, eagles, fall out boy, fleetwood mac, foo fighters, genesis, gorillaz, green day
  guns n roses, imagine dragons, iron maiden, jonas brothers, journey, kings of leon, kiss, led zeppelin
  linkin park, maroon five, metallica, muse, my chemical romance, new order, nirvana, oasis, one direction
  one republic, panic at the disco, paramore, pearl jam, pet shop boys, pink floyd, queen, radiohead
  rage against the machine, red hot chili peppers, rem, snow patrol, spice girls, take that, talking heads
  the beach boys, the beatles, the cure, the doors, the killers, the kinks, the police, the rolling stones
  the smiths, the strokes, the supremes, the temptations, the who, toto, twenty one pilots, the bee gees`)

const AUTHORS = phraseList(`
  agatha christie, aldous huxley, alexandre dumas, anne rice, arthur conan doyle, ayn rand, beatrix potter
  bram stoker, c s lewis, charles dickens, charlotte bronte, chinua achebe, cormac mccarthy, dan brown
  danielle steel, dean koontz, douglas adams, dr seuss, edgar allan poe, emily bronte, emily dickinson
  ernest hemingway, f scott fitzgerald, franz kafka, fyodor dostoevsky, gabriel garcia marquez
  george eliot, george orwell, george r r martin, h g wells, h p lovecraft, haruki murakami, harper lee
  herman melville, homer, isaac asimov, j d salinger, j k rowling, j r r tolkien, jack london, jane austen
  james joyce, james patterson, john green, john grisham, john steinbeck, jules verne, ken follett
  kurt vonnegut, leo tolstoy, lewis carroll, louisa may alcott, margaret atwood, mark twain, mary shelley
  maya angelou, michael crichton, neil gaiman, nora roberts, oscar wilde, paulo coelho, philip pullman
  philip roth, ray bradbury, rick riordan, roald dahl, robert louis stevenson, rudyard kipling
  salman rushdie, stephen king, sylvia plath, terry pratchett, thomas hardy, toni morrison, victor hugo
  virginia woolf, vladimir nabokov, william faulkner, william golding, william shakespeare, zadie smith`)

const ARTISTS = phraseList(`
  leonardo da vinci, michelangelo, raphael, rembrandt, johannes vermeer, vincent van gogh, claude monet
  edgar degas, paul cezanne, paul gauguin, auguste renoir, edouard manet, henri matisse, pablo picasso
  salvador dali, joan miro, gustav klimt, edvard munch, wassily kandinsky, paul klee, piet mondrian
  marc chagall, frida kahlo, diego rivera, andy warhol, roy lichtenstein, jackson pollock, mark rothko
  georgia o'keeffe, edward hopper, grant wood, keith haring, jean michel basquiat, david hockney
  damien hirst, banksy, yayoi kusama, auguste rodin, albrecht durer, caravaggio`)

const ATHLETES = phraseList(`
  aaron rodgers, alex morgan, andre agassi, andy murray, babe ruth, bill russell, billie jean king
  cristiano ronaldo, david beckham, derek jeter, diego maradona, eli manning, erling haaland
  floyd mayweather, harry kane, jackie robinson, jesse owens, joe montana, kareem abdul jabbar
  kevin durant, kobe bryant, kylian mbappe, larry bird, lebron james, lewis hamilton, lionel messi
  magic johnson, maria sharapova, max verstappen, megan rapinoe, michael jordan, michael phelps
  michael schumacher, mike trout, mo farah, mohamed salah, muhammad ali, naomi osaka, neymar
  novak djokovic, patrick mahomes, pele, peyton manning, rafael nadal, roger federer, rory mcilroy
  sachin tendulkar, serena williams, shaquille o'neal, shohei ohtani, simone biles, stephen curry
  steffi graf, tiger woods, tom brady, usain bolt, venus williams, virat kohli, wayne gretzky
  wayne rooney, zinedine zidane`)

const FURTHER_PERSONS = phraseList(`
  abraham lincoln, albert einstein, alexander the great, barack obama, benjamin franklin, bill gates
  charles darwin, christopher columbus, cleopatra, elon musk, florence nightingale, galileo galilei
  george washington, isaac newton, jeff bezos, joan of arc, joe biden, john f kennedy, julius caesar
  kamala harris, mahatma gandhi, marie curie, mark zuckerberg, martin luther king, mother teresa
  napoleon bonaparte, neil armstrong, nelson mandela, nikola tesla, oprah winfrey, queen elizabeth
  queen victoria, ronald reagan, rosa parks, sigmund freud, steve jobs, stephen hawking
  theodore roosevelt, thomas edison, thomas jefferson, walt disney, winston churchill, donald trump
  hillary clinton`)

/** The built-in slot types whose values are people, real or not. */
export const people: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Artist': [...new Set([...ARTISTS, ...MUSICIANS])],
  'AMAZON.Athlete': ATHLETES,
  'AMAZON.Author': AUTHORS,
  'AMAZON.Director': phraseList(`
    alfred hitchcock, steven spielberg, martin scorsese, quentin tarantino, christopher nolan
    stanley kubrick, francis ford coppola, george lucas, james cameron, ridley scott, peter jackson
    tim burton, david fincher, david lynch, wes anderson, woody allen, clint eastwood, spike lee
    ron howard, sofia coppola, greta gerwig, kathryn bigelow, jordan peele, guillermo del toro
    alfonso cuaron, ang lee, akira kurosawa, federico fellini, ingmar bergman, orson welles, john ford
    billy wilder, frank capra, sergio leone, roman polanski, danny boyle, hayao miyazaki, denis villeneuve
    jane campion, robert zemeckis`),
  'AMAZON.FictionalCharacter': phraseList(`
    harry potter, hermione granger, ron weasley, albus dumbledore, lord voldemort, sherlock holmes
    doctor watson, james bond, batman, robin, superman, spider man, wonder woman, iron man
    captain america, thor, the hulk, black widow, black panther, the joker, darth vader, luke skywalker
    princess leia, han solo, yoda, frodo baggins, gandalf, bilbo baggins, mickey mouse, minnie mouse
    donald duck, goofy, winnie the pooh, cinderella, snow white, sleeping beauty, elsa, anna, simba
    aladdin, peter pan, captain hook, alice, the mad hatter, dracula, frankenstein, robin hood
    king arthur, merlin, tarzan, zorro, bugs bunny, homer simpson, bart simpson, scooby doo, shrek
    pikachu, super mario, sonic, indiana jones, katniss everdeen, santa claus, the grinch, paddington
    peter rabbit`),
  'AMAZON.FirstName': [...new Set([...FIRST_NAMES, ...GB_FIRST_NAMES])],
  'AMAZON.US_FIRST_NAME': FIRST_NAMES,
  'AMAZON.GB_FIRST_NAME': GB_FIRST_NAMES,
  'AMAZON.LastName': LAST_NAMES,
  'AMAZON.US_LAST_NAME': LAST_NAMES,
  'AMAZON.MusicGroup': MUSIC_GROUPS,
  'AMAZON.Musician': MUSICIANS,
  'AMAZON.Person': [
    ...new Set([...FURTHER_PERSONS, ...ACTORS, ...MUSICIANS, ...AUTHORS, ...ATHLETES, ...ARTISTS]),
  ],
}
