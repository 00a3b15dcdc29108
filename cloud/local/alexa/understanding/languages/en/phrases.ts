import type { Phrases } from '../language.ts'
import { phraseList, wordList } from '../word-list.ts'
import { homophones } from './homophones.ts'
import { intents } from './intents.ts'
import { invocation } from './invocation.ts'
import { synonyms } from './synonyms.ts'

/** What Alexa understands by itself in English, whatever the skill. */
export const phrases: Phrases = {
  wakeWords: ['alexa', 'hey alexa', 'ok alexa', 'okay alexa', 'ziggy', 'hey ziggy'],
  exit: ['exit', 'quit', 'exit please', 'quit please', 'exit the skill', 'quit the skill', 'exit skill'],
  politeBefore: phraseList(`
    please, kindly, hey, hi, hello, okay, ok, alright, all right, so, well, now, and, then, um, uh, er, oh
    sorry, excuse me, alexa, can you, can you please, could you, could you please, would you
    would you please, will you, will you please, can you just, could you just, would you mind, do you mind
    would you be able to, are you able to, do you think you can, do you think you could
    i was wondering if you could, i wonder if you can, i wonder if you could, would it be possible to
    is it possible to, would you kindly, be so kind as to, would you be so kind as to, why don't you
    how about you, can i, could i, may i, can we, could we, may we, might i, am i able to, is it okay to
    is it ok if i, let me, let us, let's, lets, let's just, i want to, i want you to, i wanna
    i just want to, i just wanna, we want to, we wanna, i'd like to, i'd like you to, i would like to
    i would like you to, we'd like to, we would like to, i'd love to, i would love to, i need to
    i need you to, we need to, i have to, i gotta, i've got to, i wish to, i am trying to, i'm trying to
    i'm going to, i'm gonna, i am going to, i'm looking to, i feel like i want to, i think i want to
    i think i'd like to, i guess i want to, go ahead and, go and, try to, try and, feel free to, you can
    you could, you should, quickly, just, do me a favor and, do me a favour and, help me to
    i'd appreciate it if you, time to, it's time to, i'm ready to`),
  politeAfter: phraseList(`
    please, pretty please, for me, for me please, for us, to me, thanks, thank you, thanks a lot
    thank you very much, thank you so much, many thanks, cheers, okay, ok, alright, all right, right now
    now, right away, at once, immediately, straight away, as soon as possible, quickly, real quick
    really quick, if you can, if you could, if you would, if you please, if you will, if you don't mind
    if you wouldn't mind, if possible, if that's okay, if that's possible, if it's possible, if you like
    when you can, when you get a chance, can you, could you, would you, will you, won't you
    can you please, will you please, would you please, alexa, then, now please, right now please
    for a bit, for a moment, you know, or something, or whatever, and thank you, i think, i guess
    i suppose, is that possible, would that be okay`),
  fillers: phraseList(`
    um, uh, uhm, er, erm, ah, oh, eh, hmm, mm, huh, ooh, like, just, please, actually, basically
    literally, honestly, really, simply, so, well, kind of, sort of, kinda, sorta, you know, i mean
    i guess, i think, i suppose, i believe, okay, ok, alright, hey, maybe, perhaps, possibly, probably
    quickly, also, then, anyway, anyways, let me see, let me think, let's see, you see, as it were
    if you like, more or less, at all, or so, or something, or whatever, by the way, of course
    to be honest, in fact, as well, thanks, thank you, for me, right now, again please, alexa, sorry
    no wait, wait no`),
  functionWords: wordList(`
    a an the this that these those some any each every 's i me my mine myself you your yours yourself he
    him his she her hers it its we us our ours they them their theirs one ones there here of to for from
    in on at with by about into onto via through using as than per within during between among and or but
    if whether because so then also too just please is am are was were be been being do does did doing
    will would shall should may might must could can i'm i'd i'll i've you're you'd you'll you've he'd
    he'll she'd she'll it'd it'll we're we'd we'll we've they're they'd they'll they've let's lets`),
  answerBefore: phraseList(`
    it's, it is, that's, that is, that would be, it would be, i think, i guess, i believe, maybe, probably
    i want, i'd like, i would like, i choose, i pick, i'll take, i will take, i'll have, give me, let's say
    let's do, make it, make that, how about, i said, i mean, my answer is, the answer is, my choice is, say
    we want, put, try, go with, i'll go with`),
  synonyms,
  homophones,
  invocation,
  intents,
}
