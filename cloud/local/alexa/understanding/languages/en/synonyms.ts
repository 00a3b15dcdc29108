import { groupList } from '../word-list.ts'

const VERBS = `
  play, listen to, put on, hear, start playing, play me, let me hear; tell, give, say, read, share
  tell me, give me, read me, let me know, let me have, share with me, i want to know, i'd like to know
  tell me about, what about, how about, talk about, give me information about, give me information on
  tell me about, tell me something about, explain, describe, inform me about
  what's, what is, what are, tell me, give me; what is, what's, what was; who's, who is, who was
  where's, where is, where are, where can i find, find; when's, when is, when does, what time is, when will
  how's, how is, how are
  how much is, how much does, what's the price of, what is the price of, how much for, what does it cost
  how much, what price, what amount of; how many, what number of, how much
  how do i, how can i, how to, how should i, how would i, what's the way to, tell me how to, teach me how to
  how long, how much time; how far, what distance, how many miles, how many kilometers
  what kind of, what type of, what sort of, which kind of, which type of, which
  why, how come, for what reason; which, what; do you have, have you got, is there, are there, do you know
  do i have, have i got, are there, is there; is there, are there, do you have
  show, list, display, show me, let me see, view, list me
  show me, display, give me, let me see, i want to see, list, bring up
  read, recite, read out, read aloud, read to me
  find, search, search for, look for, look up, locate, get, find me
  look up, search for, find, check, find out; find out, learn, discover, know, see
  check, look at, check on, view, see; add, put, include, insert, append
  create, make, set up, build, start, generate, new
  remove, delete, take off, erase, take out, clear, get rid of
  clear, empty, erase, wipe, delete everything from; stop, end, quit, finish, exit, cancel
  begin, start, launch, kick off, initiate; start, begin, run, play; open, launch, start, go to
  close, shut, exit; continue, resume, keep going, carry on, proceed, go on; pause, hold, wait
  repeat, say again, replay, say that again, redo; skip, pass, jump over
  go to, take me to, navigate to, open, move to, jump to, switch to; buy, order, get, purchase
  order, get me, i'd like, i want, i'll have, i'll take, can i get, can i have
  book, reserve, schedule, make a reservation for, make a booking for; schedule, set up, arrange, plan, make
  cancel, call off, drop, undo; reschedule, move, postpone, change
  turn on, switch on, enable, activate, power on
  turn off, switch off, disable, deactivate, power off, shut off; turn up, raise, increase, make louder
  turn down, lower, decrease, reduce; increase, raise, turn up, bump up
  decrease, lower, reduce, turn down, cut; set, change, make, adjust, put
  change, modify, update, edit, switch, alter; switch, change, swap, replace; update, refresh, renew
  save, store, keep, record, remember; record, log, track, note, write down, enter
  remember, keep in mind, note, memorize; remind, notify, alert
  remind me to, remind me about, don't let me forget to; call, phone, ring, dial; talk, speak, chat
  ask, question, query; answer, reply, respond; answer, solution, result; choose, pick, select, go with, take
  pick, choose, select; recommend, suggest, propose, advise; compare, contrast
  calculate, compute, work out, figure out, count; convert, change, turn; translate, say; spell, spell out
  define, what is, what does, what's the meaning of, what is the definition of; explain, describe, clarify
  teach me, learn, help me learn, show me how; train, practice, exercise, drill, rehearse
  test me, quiz me, ask me a question, test my knowledge, challenge me; help, assist, support
  help me, assist me, i need help with; need, want, would like, require
  i want, i'd like, i would like, i need, i wish, give me, can i have, could i have, let me have, may i have
  i want to, i'd like to, i would like to, i need to, i wanna, let me, can i, may i, let's
  i have, i've got, i got; i am, i'm
  i'm looking for, i am looking for, i'm searching for, i need, find me, i want
  can you, could you, would you, will you, are you able to
  can i, could i, may i, am i able to, am i allowed to; should i, do i need to, must i, do i have to
  going to, gonna, will, about to; want to, wanna, would like to; have to, got to, gotta, need to, must
  know, learn, find out, hear; like, love, enjoy; hate, dislike, don't like; eat, have
  cook, make, prepare, bake, fix; drink, have; watch, see, view; visit, see, go to; travel, go, fly, drive
  leave, depart, go; arrive, get there, come, get in; win, beat; pay, settle; pay, spend; rate, review
  confirm, verify, approve; join, sign up for, enroll in, enter, subscribe to; follow, subscribe to
  unsubscribe from, unfollow, leave; connect, link, pair; disconnect, unlink, unpair; share, post, send
  lock, secure; guess, try; roll, throw; flip, toss
  tell me a, give me a, say a, do you know a, i want a, let me hear a, let's hear a
  happen, take place, go on, occur`

const NOUNS = `
  movie, film, picture, flick; movies, films, pictures, flicks; song, track, music, tune
  songs, tracks, music, tunes; music, songs, tunes, some music; episode, show, program
  show, series, program, programme; tv, television, telly; podcast, show; radio, station, radio station
  station, channel; artist, singer, musician, band; band, group; album, record; book, audiobook, novel
  story, tale; stories, tales; bedtime story, good night story; chapter, section, part; author, writer
  actor, actress, star; fact, facts, trivia, piece of trivia, tidbit
  fun fact, random fact, interesting fact, fact, did you know; joke, gag, funny joke, something funny
  jokes, gags; quote, quotation, saying; tip, hint, advice, suggestion, clue; tips, hints, advice, suggestions
  recommendation, suggestion; idea, suggestion; question, riddle; quiz, trivia, trivia game, test; game, match
  games, matches; score, result, points; team, club, side; player, athlete
  weather, forecast, weather forecast, weather report; temperature, how hot, how cold, how warm
  news, headlines, news briefing, latest news; headline, top story, headlines; article, story, post
  briefing, update, summary; update, news, status; status, state; summary, overview, recap
  horoscope, star sign, zodiac; star sign, zodiac sign, sign, horoscope sign; appointment, meeting, event
  appointments, meetings, events, schedule, calendar; schedule, calendar, agenda, timetable, plan
  event, happening, activity; events, happenings, activities, things to do, what's going on, what's happening
  reminder, alert, notification, alarm; timer, countdown; task, to do, item, job; tasks, to dos, items, chores
  to do list, task list, todo list; shopping list, grocery list, list; groceries, food, shopping
  message, text, text message, note; messages, texts, text messages; email, mail, message; recipe, dish, meal
  recipes, dishes, meals; ingredient, component; ingredients, what do i need, components; meal, dish, food
  dinner, supper; lunch, midday meal; breakfast, morning meal; snack, bite; drink, beverage
  dessert, sweet, pudding; soda, pop, soft drink; restaurant, place to eat, diner, eatery; cafe, coffee shop
  bar, pub; store, shop; stores, shops; supermarket, grocery store; pharmacy, drugstore, chemist
  gas station, petrol station, filling station; movie theater, cinema, theater; hospital, clinic
  doctor, physician, doc; dentist, dental office; medicine, medication, drug, pill
  medicines, medications, drugs, pills, meds; illness, disease, sickness, condition; symptom, sign; kid, child
  kids, children; baby, infant; mom, mum, mother, mommy; dad, father, daddy; grandma, grandmother, granny
  grandpa, grandfather, granddad; wife, husband, spouse, partner; boyfriend, girlfriend, partner
  friend, buddy, pal; friends, buddies, pals; guy, man; lady, woman; person, individual, human
  people, persons, folks; boss, manager; coworker, colleague; coworkers, colleagues; employee, worker
  teacher, instructor; student, pupil; customer, client; pet, animal; dog, puppy; cat, kitten, kitty
  picture, photo, image, photograph; pictures, photos, images, photographs; video, clip; price, cost, rate
  prices, costs, rates; fee, charge; money, cash; salary, pay, wage; bill, invoice, check; account, profile
  balance, account balance, how much money; account balance, balance; budget, spending
  discount, deal, offer, bargain, coupon; deals, offers, discounts, bargains, specials; sale, promotion
  product, item, article; gift, present; package, parcel, delivery, order; order, purchase; orders, purchases
  delivery, shipment; ticket, pass; tickets, passes; reservation, booking; reservations, bookings
  trip, journey, travel; vacation, holiday, break; flight, plane; airplane, plane, aircraft; airport, terminal
  hotel, motel, accommodation; car, vehicle, automobile, auto; taxi, cab; truck, lorry; bus, coach
  train, subway; subway, metro, underground, tube; bike, bicycle; street, road, avenue
  highway, freeway, motorway; route, way, directions; traffic, commute, traffic report; address, location
  location, place, position, spot; place, spot, location; city, town; country, nation, land
  area, region, neighborhood, zone; home, house; apartment, flat; bathroom, restroom, toilet, washroom
  living room, lounge, sitting room; garden, yard, backyard; couch, sofa; light, lamp; lights, lamps
  fan, ventilator; heating, heat, heater, thermostat; air conditioning, air conditioner, ac, air con
  fridge, refrigerator; phone, telephone, cell phone, mobile, mobile phone; phone number, number
  computer, pc, laptop; app, application, skill; website, site, web page; password, passcode, pin, code
  volume, sound, loudness; sound, noise; sounds, noises; voice, sound; workout, exercise, training
  exercise, exercises, workout; walk, stroll; gym, fitness studio; meditation, mindfulness; sleep, rest
  weight, how heavy; height, how tall; length, how long; size, dimension; distance, how far; age, how old
  speed, how fast; birthday, birth date, date of birth; time, hour; minute, min; second, sec; date, day
  today, now, this day, for today; now, right now, at the moment, currently, at present
  tonight, this evening; weekend, saturday and sunday; fall, autumn; christmas, xmas; word, term, expression
  meaning, definition, sense; translation, meaning; language, tongue; category, kind, type, genre, sort
  type, kind, sort; topic, subject, theme; information, info, details, data
  details, info, information, specifics; option, choice, possibility, alternative
  options, choices, possibilities, alternatives; problem, issue, trouble; error, mistake; rule, instruction
  rules, instructions, how to play; instructions, directions, steps; step, stage; level, stage, difficulty
  score, high score; number, digit, figure; amount, quantity, number; percent, percentage; total, sum
  average, mean; color, colour; job, work, position, career; company, business, firm; school, college
  class, course, lesson; homework, assignment; exam, test; boat, ship; stock, share
  stocks, shares; garbage, trash, rubbish, waste; trash, garbage, bin, rubbish; recycling, recyclables`

const OTHERS = `
  latest, newest, most recent, last, recent; new, latest, recent; next, following, upcoming, coming
  upcoming, next, future; previous, last, former, prior; first, initial, beginning; final, last
  current, present, actual; quick, fast, speedy, rapid; quickly, fast, rapidly; slow, slower; big, large, huge
  biggest, largest; small, little, tiny; smallest, tiniest; tall, high; tallest, highest; good, nice, great
  best, top, finest, greatest; top, best, most popular; bad, poor, terrible; worst, poorest
  popular, trending, famous, well known; funny, hilarious, humorous; fun, funny, interesting
  interesting, cool, fascinating; scary, spooky, creepy, frightening; sad, unhappy, down
  happy, glad, cheerful; angry, mad; tired, sleepy, exhausted; sick, ill, unwell; healthy, good for you
  hungry, starving; beautiful, pretty, lovely; cheap, inexpensive, affordable, low cost
  cheapest, least expensive, lowest priced; expensive, pricey, costly; free, no cost, free of charge
  easy, simple; hard, difficult, tough; hot, warm; cold, cool, chilly; rainy, raining, wet; rain, rainfall
  loud, louder; quiet, silent, soft; relaxing, calming, soothing; random, any, surprise me with a
  another, one more, a different, a new, a second
  another one, one more, a different one, something else, a new one; different, other, another
  more, additional, further, extra; some, a few, a couple of, several; a lot of, lots of, many, plenty of
  all, every, all of, all the; everything, all; everyone, everybody; someone, somebody; anyone, anybody
  my favorite, my preferred; near me, nearby, close by, around here, around me, in my area, closest
  closest, nearest; near, close to, around, next to; here, in this place
  about, on, regarding, concerning; about, around, approximately; also, too, as well
  again, once more, one more time; later, afterwards; soon, shortly; always, every time
  every day, daily, each day; every week, weekly, each week; every month, monthly, each month
  every year, yearly, annually; until, till; because, since; hi, hello, hey; good night, sleep well
  thanks, thank you; yes, yeah, yep; okay, ok, alright; right, correct; wrong, incorrect, false; true, right
  available, free, open; ready, done; open, opened; complete, finish; done, finished, completed`

/** Words and short phrases that ask for the same in most requests. */
export const synonyms = groupList(`${VERBS}\n${NOUNS}\n${OTHERS}`)
