import { phraseList } from '../word-list.ts'

const BOOKS = phraseList(`
  a brief history of time, a christmas carol, a farewell to arms, a game of thrones, a tale of two cities
  alice in wonderland, animal farm, anna karenina, anne of green gables, around the world in eighty days
  atlas shrugged, becoming, beloved, black beauty, brave new world, catch twenty two
  charlie and the chocolate factory, charlotte's web, crime and punishment, david copperfield, don quixote
  dracula, dune, educated, emma, ender's game, fahrenheit four fifty one, frankenstein, gone girl
  gone with the wind, good omens, goodnight moon, great expectations, green eggs and ham
  gulliver's travels, hamlet, harry potter, heart of darkness, into the wild, jane eyre, jurassic park
  king lear, little women, lolita, lord of the flies, macbeth, matilda, middlemarch, moby dick
  mrs dalloway, murder on the orient express, oliver twist, of mice and men, on the road, peter pan
  pride and prejudice, rebecca, robinson crusoe, romeo and juliet, sapiens, sense and sensibility
  slaughterhouse five, the adventures of huckleberry finn, the adventures of tom sawyer, the alchemist
  the bell jar, the bible, the book thief, the call of the wild, the catcher in the rye
  the cat in the hat, the color purple, the count of monte cristo, the da vinci code
  the fault in our stars, the giver, the girl on the train, the grapes of wrath, the great gatsby
  the handmaid's tale, the hitchhiker's guide to the galaxy, the hobbit, the hunger games, the iliad
  the jungle book, the kite runner, the lion the witch and the wardrobe, the little prince
  the lord of the rings, the martian, the odyssey, the old man and the sea, the picture of dorian gray
  the pilgrim's progress, the road, the scarlet letter, the secret garden, the shining, the time machine
  the very hungry caterpillar, the war of the worlds, the wizard of oz, things fall apart
  to kill a mockingbird, treasure island, twilight, ulysses, uncle tom's cabin, war and peace
  watership down, where the crawdads sing, where the wild things are, wuthering heights`)

const MOVIES = phraseList(`
  a beautiful mind, a clockwork orange, a star is born, alien, aladdin, amadeus, american beauty
  apollo thirteen, apocalypse now, avatar, avengers endgame, back to the future, bambi, barbie
  batman begins, beauty and the beast, big, black panther, blade runner, bohemian rhapsody, braveheart
  bridesmaids, cars, casablanca, casino royale, cast away, chicago, chinatown, cinderella, citizen kane
  coco, dances with wolves, dead poets society, die hard, dirty dancing, django unchained, dr strangelove
  dumbo, e t, elf, encanto, fargo, fight club, finding dory, finding nemo, forrest gump, frozen, get out
  ghost, ghostbusters, gladiator, gone with the wind, goodfellas, gravity, grease, groundhog day
  guardians of the galaxy, home alone, inception, independence day, inside out, interstellar, iron man
  it's a wonderful life, jaws, jerry maguire, jumanji, jurassic park, jurassic world, king kong
  la la land, lady bird, lawrence of arabia, les miserables, love actually, mad max, mamma mia
  mary poppins, men in black, minions, moana, monsters inc, moonlight, mulan, no country for old men
  notting hill, ocean's eleven, oppenheimer, parasite, pinocchio, pirates of the caribbean, pretty woman
  psycho, pulp fiction, raiders of the lost ark, rain man, ratatouille, rear window, rocky
  saving private ryan, scarface, schindler's list, seven, shaun of the dead, shrek, skyfall
  slumdog millionaire, snow white, some like it hot, spider man, star wars, taxi driver, terminator
  the big lebowski, the breakfast club, the dark knight, the departed, the empire strikes back
  the exorcist, the godfather, the good the bad and the ugly, the graduate, the green mile
  the incredibles, the jungle book, the karate kid, the king's speech, the lion king, the little mermaid
  the lord of the rings, the matrix, the notebook, the polar express, the princess bride, the shining
  the silence of the lambs, the sixth sense, the social network, the sound of music, the usual suspects
  the wizard of oz, titanic, top gun, toy story, trainspotting, twelve angry men, up, vertigo, wall e
  west side story, wicked, zootopia`)

const SONGS = phraseList(`
  a day in the life, all i want for christmas is you, all of me, all you need is love, american pie
  amazing grace, baby one more time, bad guy, bad romance, beat it, billie jean, blinding lights
  blowing in the wind, bohemian rhapsody, born to run, bridge over troubled water, californication
  can't stop the feeling, clocks, crazy in love, dancing queen, despacito, don't stop believing
  don't worry be happy, every breath you take, eye of the tiger, fly me to the moon, free bird, firework
  good vibrations, hallelujah, halo, happy, happy birthday, heroes, hey jude, hey ya, hotel california
  hound dog, i want to hold your hand, i will always love you, i will survive, imagine, in the end
  jailhouse rock, jingle bells, jolene, johnny b goode, just dance, karma chameleon
  knocking on heaven's door, kiss, la bamba, layla, let it be, let it go, life on mars, light my fire
  like a prayer, like a rolling stone, livin on a prayer, london calling, lose yourself, moon river
  mr brightside, my girl, my heart will go on, my way, no woman no cry, nothing compares to you
  old town road, one, paint it black, perfect, piano man, poker face, purple rain, respect, rocket man
  rolling in the deep, roxanne, satisfaction, shake it off, shallow, shape of you, silent night
  single ladies, smells like teen spirit, someone like you, stairway to heaven, stayin alive, superstition
  sweet caroline, sweet child of mine, take on me, tears in heaven, the house of the rising sun
  the sound of silence, thriller, twinkle twinkle little star, umbrella, under pressure, uptown funk
  viva la vida, wake me up, waterloo, we are the champions, we will rock you, what a wonderful world
  white christmas, wonderwall, yellow, yesterday, y m c a`)

const ALBUMS = phraseList(`
  abbey road, a night at the opera, american idiot, appetite for destruction, back in black, back to black
  bad, blonde on blonde, blood on the tracks, blue, born in the usa, bridge over troubled water
  brothers in arms, dark side of the moon, definitely maybe, divide, electric ladyland
  exile on main street, folklore, future nostalgia, goodbye yellow brick road, graceland, hotel california
  hunky dory, jagged little pill, kid a, kind of blue, lemonade, let it bleed, london calling, lover
  midnights, nevermind, off the wall, ok computer, parallel lines, parachutes, pet sounds, purple rain
  ram, reputation, revolver, rubber soul, rumours, sergeant pepper's lonely hearts club band
  songs in the key of life, sour, sticky fingers, tapestry, ten, the bends, the black album
  the joshua tree, the wall, the white album, thriller, twenty one, twenty five, unplugged, urban hymns
  what's going on, whats the story morning glory`)

const TV_SERIES = phraseList(`
  all in the family, american idol, arrested development, bewitched, big brother, black mirror
  blue bloods, bluey, bones, breaking bad, bridgerton, brooklyn nine nine, buffy the vampire slayer
  cheers, criminal minds, curb your enthusiasm, dancing with the stars, dexter, doctor who, downton abbey
  dragon ball, e r, eastenders, emmerdale, coronation street, family guy, fargo, fawlty towers, frasier
  friends, fresh prince of bel air, full house, futurama, game of thrones, gilmore girls, glee
  grey's anatomy, happy days, hannah montana, heroes, homeland, house, house of cards
  how i met your mother, i love lucy, jeopardy, killing eve, knight rider, law and order, lost, luther
  mad men, miami vice, modern family, monty python's flying circus, narcos, new girl, ozark
  parks and recreation, paw patrol, peaky blinders, peppa pig, pokemon, prison break, rick and morty
  saturday night live, scandal, scrubs, seinfeld, sesame street, severance, sex and the city, sherlock
  six feet under, south park, spongebob squarepants, squid game, star trek, stranger things
  strictly come dancing, succession, suits, supernatural, survivor, ted lasso, the bachelor, the bear
  the big bang theory, the crown, the good place, the good wife, the great british bake off
  the handmaid's tale, the last of us, the mandalorian, the office, the queen's gambit, the simpsons
  the sopranos, the twilight zone, the voice, the walking dead, the west wing, the white lotus, the wire
  the witcher, the x files, this is us, top gear, true detective, twin peaks, two and a half men, vikings
  westworld, wheel of fortune, will and grace, yellowstone`)

const VIDEO_GAMES = phraseList(`
  age of empires, among us, angry birds, animal crossing, apex legends, assassin's creed, baldur's gate
  battlefield, bioshock, bloodborne, borderlands, call of duty, candy crush, civilization, clash of clans
  counter strike, crash bandicoot, cyberpunk, dark souls, destiny, diablo, dishonored, donkey kong, doom
  dota, elden ring, fall guys, fallout, far cry, fifa, final fantasy, fortnite, forza, gears of war
  genshin impact, god of war, gran turismo, grand theft auto, guitar hero, half life, halo, hearthstone
  hogwarts legacy, horizon zero dawn, just dance, kingdom hearts, league of legends, lego star wars
  life is strange, mario kart, mass effect, metal gear solid, metroid, minecraft, monster hunter
  mortal kombat, need for speed, overwatch, pac man, pokemon, pokemon go, pong, portal, prince of persia
  quake, rainbow six, red dead redemption, resident evil, roblox, rocket league, silent hill, sim city
  skyrim, smash brothers, sonic the hedgehog, space invaders, splatoon, stardew valley, star fox
  starcraft, street fighter, super mario, super mario brothers, super mario odyssey, tekken, terraria
  tetris, the elder scrolls, the last of us, the legend of zelda, the sims, the witcher, tomb raider
  uncharted, undertale, valorant, warcraft, world of warcraft`)

/** The built-in slot types whose values are titles of works. */
export const works: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.Book': BOOKS,
  'AMAZON.BookSeries': phraseList(`
    a series of unfortunate events, a song of ice and fire, captain underpants, diary of a wimpy kid
    discworld, divergent, dune, earthsea, fifty shades of grey, foundation, goosebumps, harry potter
    his dark materials, james bond, jack reacher, magic tree house, mistborn, nancy drew, outlander
    percy jackson, sherlock holmes, the baby sitters club, the boxcar children, the chronicles of narnia
    the dark tower, the expanse, the famous five, the hardy boys, the hunger games, the lord of the rings
    the maze runner, the wheel of time, the witcher, twilight, warriors`),
  'AMAZON.Movie': MOVIES,
  'AMAZON.MovieSeries': phraseList(`
    alien, back to the future, batman, despicable me, die hard, fast and furious, friday the thirteenth
    ghostbusters, godzilla, halloween, harry potter, ice age, indiana jones, iron man, james bond
    john wick, jurassic park, mad max, mission impossible, ocean's eleven, pirates of the caribbean
    planet of the apes, rambo, rocky, saw, scream, shrek, spider man, star trek, star wars, terminator
    the avengers, the godfather, the hobbit, the hunger games, the lord of the rings, the matrix
    toy story, transformers, twilight, x men`),
  'AMAZON.MusicAlbum': ALBUMS,
  'AMAZON.MusicRecording': SONGS,
  'AMAZON.TVSeries': TV_SERIES,
  'AMAZON.VideoGame': VIDEO_GAMES,
  'AMAZON.SoftwareGame': VIDEO_GAMES,
}
