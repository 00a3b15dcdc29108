import { groupList } from '../word-list.ts'

const ALIKE = `
  their, there, they're; to, too, two; for, four, fore; right, write, rite, wright; hour, our; hours, ours
  week, weak; flower, flour; sea, see; seas, sees, seize; male, mail; fair, fare; hear, here; won, one
  ate, eight; weather, whether; by, buy, bye; new, knew; sun, son; red, read; read, reed; blue, blew
  plane, plain; its, it's; your, you're; whose, who's; know, no; knows, nose; now, know; be, bee; i, eye, aye
  in, inn; or, ore, oar; so, sew, sow; meet, meat; piece, peace; break, brake; steak, stake; great, grate
  tail, tale; sale, sail; pail, pale; hole, whole; role, roll; poll, pole; soul, sole; toe, tow
  road, rode, rowed; load, lode; board, bored; horse, hoarse; course, coarse; source, sauce; war, wore
  wear, where, ware; bear, bare; hair, hare; pair, pear; stair, stare; stairs, stares; air, heir; deer, dear
  peer, pier; tier, tear; cereal, serial; cell, sell; seller, cellar; cent, scent, sent; cents, sense
  sight, site, cite; night, knight; nights, knights; knot, not; need, knead; wait, weight; way, weigh, whey
  weighed, wade; made, maid; pain, pane; rain, reign, rein; main, mane; vain, vein, vane; days, daze
  pray, prey; gray, grey; base, bass; waste, waist; paste, paced; past, passed; guest, guessed; mist, missed
  least, leased; feet, feat; beet, beat; heal, heel, he'll; steal, steel; real, reel; wheel, we'll
  meter, metre; team, teem; seem, seam; cheap, cheep; leak, leek; peak, peek; creak, creek; sweet, suite
  tea, tee; key, quay; ceiling, sealing; scene, seen; freeze, frees; wood, would; cot, caught; stock, stalk
  ball, bawl; hall, haul; mall, maul; call, col; cord, chord; pour, poor, pore, paw; more, moor; floor, flaw
  shore, sure; roar, raw; saw, sore, soar; caught, court; taught, taut; fought, fort; sort, sought
  root, route; through, threw; throne, thrown; groan, grown; loan, lone; sown, sewn; doe, dough; row, roe
  rows, rose; toad, towed; lesson, lessen; mussel, muscle; metal, medal, meddle, mettle; pedal, peddle, petal
  principal, principle; stationary, stationery; complement, compliment; council, counsel; desert, dessert
  affect, effect; accept, except; allowed, aloud; altar, alter; assistance, assistants; patience, patients
  presence, presents; instance, instants; capital, capitol; carat, carrot; ring, wring; rap, wrap
  rapper, wrapper; rays, raise, raze; price, prize; prices, prizes; prince, prints; mince, mints; tents, tense
  chance, chants; lane, lain; lie, lye; time, thyme; mind, mined; find, fined; side, sighed; tide, tied
  die, dye; died, dyed; high, hi; hire, higher; choir, quire; isle, aisle, i'll; while, wile; style, stile
  idle, idol; bridal, bridle; might, mite; bite, byte; light, lite; berry, bury; very, vary
  marry, merry, mary; ant, aunt; band, banned; been, bean; jeans, genes; beach, beech; bird, burred
  heard, herd; fur, fir; birth, berth; earn, urn; serf, surf; turn, tern; colonel, kernel; pearl, purl
  morning, mourning; sunday, sundae; fourth, forth; pause, paws; story, storey; stories, storeys
  track, tracked; fax, facts; told, tolled; add, ad; ads, adds; axe, acts; packs, pact, packed; tacks, tax
  links, lynx; choose, chews; close, clothes; due, dew, do; flu, flew, flue; crews, cruise; brews, bruise
  you, ewe; use, ewes; queue, cue; muse, mews; moose, mousse; brows, browse; bough, bow; fowl, foul; nun, none
  some, sum; jam, jamb; lamb, lam; plum, plumb; cash, cache; cast, caste; bread, bred; lead, led; which, witch
  wine, whine; wales, whales; whale, wail; rung, wrung; rude, rued; rough, ruff; holy, wholly; him, hymn
  knit, nit; oh, owe; minor, miner; mustard, mustered; profit, prophet; hangar, hanger; gorilla, guerrilla
  lightning, lightening; shoot, chute; slight, sleight; straight, strait; summary, summery; veil, vale
  vile, vial; wave, waive; weave, we've; yolk, yoke; cymbal, symbol; draft, draught; cart, kart; hoard, horde
  tire, tyre; check, cheque; program, programme; center, centre; theater, theatre; favorite, favourite
  color, colour; all ready, already; all together, altogether; any one, anyone; some time, sometime
  some one, someone; every day, everyday; a while, awhile; a lot, allot; may be, maybe; in to, into
  on to, onto; all right, alright; an other, another`

const NEARLY_ALIKE = `
  than, then; are, our; are, hour; and, end; and, an; an, in; than, that; these, this; his, he's; is, as
  has, as; of, off; off, enough; were, where, we're; wear, we're; when, win; what, watt; with, width; who, how
  it, eat; sit, seat; hit, heat; live, leave; fill, feel, film; still, steal; ship, sheep; chip, cheap
  sleep, slip; rich, reach; full, fool; pull, pool; look, luck; book, brook; men, man; pen, pin, pan
  ten, tin, tan; send, sand; bed, bad; bet, bat, bad; bag, back; head, had; said, set; dead, debt; let, led
  cat, cut; cap, cup; match, much; word, world; world, whirl; work, walk; warm, worm; thirst, first
  thirteen, thirty; fourteen, forty; fifteen, fifty; sixteen, sixty; seventeen, seventy; eighteen, eighty
  nineteen, ninety; fifth, fifty; sixth, six; ninth, nine; tuesday, thursday; listen, lesson; tell, tale
  ask, asked; stop, stock; skip, script; shuffle, shovel; author, other; coffee, copy; recipe, receipt
  game, gain; song, sung; track, trek; fact, fax; joke, choke; quiz, quits; news, noose; three, free, tree
  thing, think; thin, fin; mouth, mouse; south, sows; breath, breadth; cloud, crowd; light, right; rice, lice
  glass, grass; play, pray; place, plays; peach, pitch; cherry, sherry; chair, share; catch, cash; watch, wash
  chew, shoe; juice, choose; major, measure; pizza, pisa; desert, deserts; angel, angle; quite, quiet
  lose, loose; cold, code; gold, goat; fine, find; kind, kite; month, mouth; morning, warning; van, ban
  vest, best; vote, boat; very, berry; berlin, merlin; add, at; hat, at; open, hoping; start, stark
  chapter, captain; podcast, broadcast; paris, harris; texas, taxes`

/** Words that sound alike, or so nearly that a recogniser takes one for the other. */
export const homophones = groupList(`${ALIKE}\n${NEARLY_ALIKE}`)
