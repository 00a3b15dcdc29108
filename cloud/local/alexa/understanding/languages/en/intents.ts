import { phraseList } from '../word-list.ts'

/**
 * What listeners say for the standard built-in intents.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html
 */
export const intents: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': phraseList(`
    cancel, cancel that, cancel it, cancel this, never mind, nevermind, forget it, forget that
    forget about it, forget i said anything, don't do that, don't do it, don't bother, i changed my mind
    i've changed my mind, scratch that, abort, abort that, drop it, leave it, call it off
    not now after all, i take it back`),
  'AMAZON.HelpIntent': phraseList(`
    help, help me, help please, help me out, can you help me, can you help, could you help me, i need help
    i need some help, give me help, get help, show help, show me the help, open help, help menu
    what can i say, what can i ask, what can i ask you, what can i do, what can i do here
    what should i say, what do i say, what do i do, what can you do, what do you do, what are my options
    what are my choices, what are the options, what are the commands, list the commands
    how does this work, how does it work, how do i use this, how do i use it, how do you work
    explain how this works, tell me how this works, tell me what i can say, tell me what you can do
    i'm confused, i'm lost, i'm stuck, instructions, give me instructions, give me a hint on what to say
    i don't know what to say, i don't know what to do`),
  'AMAZON.LoopOffIntent': phraseList(`
    loop off, turn off loop, turn off the loop, turn loop off, turn the loop off, turn off looping
    turn looping off, turn off loop mode, turn loop mode off, disable loop, disable looping, stop looping
    stop looping this, stop the loop, don't loop, don't loop this, no loop, no looping, end the loop
    repeat off, turn off repeat, turn repeat off, turn off repeat mode, turn off repeating
    repeat mode off, disable repeat, stop repeating, stop repeating this, stop repeating that
    don't repeat this, loop mode off, switch off loop, switch loop off, switch off repeat
    play it only once`),
  'AMAZON.LoopOnIntent': phraseList(`
    loop, loop on, turn on loop, turn on the loop, turn loop on, turn the loop on, turn on looping
    turn looping on, turn on loop mode, turn loop mode on, enable loop, enable looping, start looping
    loop it, loop this, loop that, loop this one, loop this song, loop the song, loop mode, loop mode on
    put it on loop, put this on loop, play it on loop, play this on loop, keep looping
    keep repeating this, keep repeating, keep repeating it, keep repeating that, repeat on, turn on repeat
    turn repeat on, turn on repeat mode, repeat mode on, repeat mode, enable repeat, put it on repeat
    put this on repeat, play it on repeat, play this on repeat, play this over and over
    play it over and over, repeat forever, repeat this forever, switch on loop, switch loop on`),
  'AMAZON.MoreIntent': phraseList(`
    more, more please, some more, show more, show me more, show me some more, give me more
    give me some more, tell me more, say more, more details, more information, more info, more about this
    more about that, more of this, more of that, more like this, i want more, i want to know more
    i want to hear more, let me hear more, read more, read me more, any more, anything else, what else
    what more, learn more, see more, load more, more results, more options, go into detail
    can i have more`),
  'AMAZON.NavigateHomeIntent': phraseList(`
    home, go home, take me home, bring me home, go back home, go to home, go to the home screen
    go to home screen, home screen, show home, show the home screen, show me the home screen
    navigate home, return home, return to home, return to the home screen, back to home
    back to the home screen, open home, open the home screen, home page, go to the home page, exit to home
    main screen, go to the main screen`),
  'AMAZON.NavigateSettingsIntent': phraseList(`
    settings, open settings, open the settings, go to settings, go to the settings, show settings
    show me settings, show the settings, show me the settings, take me to settings
    take me to the settings, settings menu, open the settings menu, open my settings, device settings
    go to device settings, open device settings, navigate to settings, settings screen
    go to the settings screen, change settings, change my settings, change the settings`),
  'AMAZON.NextIntent': phraseList(`
    next, next please, next one, next one please, the next one, next song, next track, next episode
    next chapter, next item, next story, skip, skip it, skip that, skip this, skip this one, skip that one
    skip forward, skip ahead, skip the song, skip this song, skip track, skip this track
    skip this episode, skip to the next, skip to the next one, skip to next, go to next, go to the next
    go to the next one, go to the next song, go to the next track, go forward, go ahead to the next one
    move on, move ahead, move forward, move on to the next one, move to the next one, jump ahead
    jump forward, jump to the next one, play next, play the next, play the next one, play the next song
    play the next track, play the next episode, play next song, play next track, forward
    on to the next one, give me the next one, next up, i don't like this one, not this one
    play something else`),
  'AMAZON.NoIntent': phraseList(`
    no, no no, no thanks, no thank you, no thank you very much, nope, nah, nay, no way, not really
    not now, not right now, not today, not yet, not at all, not this time, no not really, no i don't
    no i do not, no i don't want to, no i didn't, no i'm not, no it's not, no it isn't, no that's wrong
    no sir, no ma'am, no don't, i don't, i don't want to, i don't want that, i don't think so
    i'd rather not, i'm good, i'm okay thanks, that's wrong, that's not right, that's incorrect
    that is wrong, that is not correct, absolutely not, certainly not, definitely not, of course not
    never, negative, incorrect, wrong, don't, please don't, i disagree, hell no, uh uh, nuh uh
    maybe later, maybe not`),
  'AMAZON.PageDownIntent': phraseList(`
    page down, one page down, go one page down, go down a page, go down one page, move down a page
    down a page, next page, go to the next page, show the next page, show me the next page, turn the page`),
  'AMAZON.PageUpIntent': phraseList(`
    page up, one page up, go one page up, go up a page, go up one page, move up a page, up a page
    previous page, go to the previous page, show the previous page, show me the previous page, last page
    go back a page, go back one page, back a page`),
  'AMAZON.PauseIntent': phraseList(`
    pause, pause it, pause that, pause this, pause please, pause the music, pause the song
    pause the audio, pause the episode, pause the story, pause the book, pause the track, pause the show
    pause the game, pause playback, pause playing, pause for a moment, pause for a second
    pause for a minute, take a break, hold on, hold on a second, hold on a minute, hold on a moment
    hold it, hold that, hold, hang on, hang on a second, hang on a minute, wait, wait a second
    wait a minute, wait a moment, wait a bit, just a second, just a minute, just a moment, one second
    one moment, one moment please, give me a second, give me a minute, give me a moment, freeze`),
  'AMAZON.PreviousIntent': phraseList(`
    previous, previous one, the previous one, previous song, previous track, previous episode
    previous chapter, previous item, previous please, go back, go back one, go back please
    go back to previous, go back to the previous, go back to the previous one, go back to the last one
    go back to the last song, go back to the last track, go back to the one before, go to previous
    go to the previous one, go to the previous song, go to the previous track, back, back up, back one
    skip back, skip backwards, skip backward, skip back one, skip to the previous one, jump back
    move back, go backwards, go backward, play previous, play the previous, play the previous one
    play the previous song, play the previous track, play the previous episode, play the last one
    play the last song, play the last song again, play the one before, the one before, the one before that
    last one, the last one, last song, last track, return to the previous one, step back, take me back`),
  'AMAZON.RepeatIntent': phraseList(`
    repeat, repeat it, repeat that, repeat this, repeat please, repeat that please, repeat yourself
    repeat what you said, repeat what you just said, repeat the question, repeat the last one
    repeat that one more time, repeat it again, repeat this song, repeat the song, repeat one more time
    can you repeat that, could you repeat that, say it again, say that again, say again
    say that once more, say it once more, say that one more time, say it one more time, tell me again
    tell me that again, tell me that one more time, read that again, read it again, read that back to me
    play that again, play it again, play this again, play this one again, play again
    play it one more time, play that one more time, again, again please, once more, one more time
    do that again, do it again, what was that, what did you say, what did you just say
    what was the question, what's that again, come again, pardon, pardon me, i beg your pardon, sorry what
    sorry what was that, excuse me, huh, what, i didn't hear that, i didn't hear you, i didn't catch that
    i didn't get that, i missed that, i couldn't hear you, i didn't understand, i didn't understand that
    i don't understand`),
  'AMAZON.ResumeIntent': phraseList(`
    resume, resume it, resume that, resume this, resume please, resume playing, resume playback
    resume the music, resume the song, resume the story, resume the book, resume the episode, resume play
    continue, continue please, continue it, continue that, continue this, continue playing
    continue playback, continue the music, continue the story, continue the book, continue the episode
    continue listening, continue reading, continue where i left off, continue where we left off
    continue from where i left off, resume where i left off, resume where we left off
    pick up where i left off, pick up where we left off, start where i left off
    play from where i left off, keep going, keep on going, keep playing, keep reading, keep listening
    carry on, carry on please, go on, go on please, go ahead, proceed, unpause, unpause it, unpause that
    unpause the music, play, play it, play on, start playing again, i'm back, back to it`),
  'AMAZON.ScrollDownIntent': phraseList(`
    scroll down, scroll down please, scroll down a bit, scroll down more, scroll further down
    scroll to the bottom, scroll downwards, scroll downward, move down, go down, go down a bit, slide down`),
  'AMAZON.ScrollLeftIntent': phraseList(`
    scroll left, scroll to the left, scroll left please, scroll left a bit, scroll more to the left
    scroll further left, move left, move to the left, go left, go to the left, slide left, swipe left`),
  'AMAZON.ScrollRightIntent': phraseList(`
    scroll right, scroll to the right, scroll right please, scroll right a bit, scroll more to the right
    scroll further right, move right, move to the right, go right, go to the right, slide right
    swipe right`),
  'AMAZON.ScrollUpIntent': phraseList(`
    scroll up, scroll up please, scroll up a bit, scroll up more, scroll further up, scroll to the top
    scroll upwards, scroll upward, scroll back up, move up, go up, go up a bit, slide up`),
  'AMAZON.ShuffleOffIntent': phraseList(`
    shuffle off, turn off shuffle, turn shuffle off, turn off the shuffle, turn the shuffle off
    turn off shuffling, turn shuffling off, turn off shuffle mode, turn shuffle mode off, shuffle mode off
    disable shuffle, disable shuffling, disable shuffle mode, switch off shuffle, switch shuffle off
    stop shuffle, stop shuffling, stop the shuffle, stop shuffling the music, unshuffle, don't shuffle
    no shuffle, no shuffling, play in order, play them in order, play it in order, play in sequence
    play the songs in order, end shuffle, exit shuffle mode`),
  'AMAZON.ShuffleOnIntent': phraseList(`
    shuffle, shuffle on, turn on shuffle, turn shuffle on, turn on the shuffle, turn the shuffle on
    turn on shuffling, turn shuffling on, turn on shuffle mode, turn shuffle mode on, shuffle mode
    shuffle mode on, enable shuffle, enable shuffling, enable shuffle mode, switch on shuffle
    switch shuffle on, start shuffle, start shuffling, shuffle it, shuffle them, shuffle this
    shuffle these, shuffle all, shuffle everything, shuffle the music, shuffle my music, shuffle the songs
    shuffle the playlist, shuffle this playlist, shuffle the list, shuffle the album, shuffle play
    mix it up, play on shuffle, put it on shuffle, play it on shuffle, play in random order
    play them in random order, random order, play at random, randomize, randomize it`),
  'AMAZON.StartOverIntent': phraseList(`
    start over, start over please, start it over, start this over, start that over, start all over
    start all over again, start over again, start over from the beginning, restart, restart it
    restart this, restart that, restart please, restart the song, restart the game, restart the track
    restart the story, restart the episode, start again, start again please, start it again
    start again from the beginning, start the song over, start the game over, start the story over
    start the track over, start the episode over, start a new game, start from the beginning
    start from the top, start from the start, start at the beginning, start from scratch, start from zero
    begin again, begin over, begin from the beginning, begin at the beginning, go back to the beginning
    go back to the start, go to the beginning, go to the start, back to the beginning, back to the start
    back to square one, take it from the top, from the top, from the beginning, from the start
    play from the beginning, play it from the beginning, play this from the beginning, play from the start
    play it from the start, play from the top, rewind to the beginning, rewind to the start
    let's start over, new game, reset, reset the game`),
  'AMAZON.StopIntent': phraseList(`
    stop, stop it, stop that, stop this, stop now, stop please, please stop, just stop, stop stop
    full stop, stop playing, stop playing this, stop playing that, stop playing music, stop playback
    stop the music, stop the song, stop the audio, stop the episode, stop the story, stop the book
    stop the game, stop the show, stop the skill, stop talking, stop speaking, stop reading, stop there
    stop right there, stop everything, make it stop, off, turn off, turn it off, turn this off
    turn that off, turn off the music, switch off, switch it off, shut up, shut it, shut it off, shut down
    be quiet, quiet, silence, shush, hush, zip it, enough, that's enough, that is enough, enough of that
    i'm done, i am done, we're done, we are done, all done, that's all, that's it, that is all
    that will be all, that'll be all, done, end, end it, end this, end the game, finish, finished
    i'm finished, halt, close, close it, close this, close the skill, goodbye, good bye, bye, bye bye
    see you, see you later, talk to you later, good night, leave, leave me alone, get out, i want to stop
    i want to quit, no more`),
  'AMAZON.YesIntent': phraseList(`
    yes, yes yes, yes please, yes thanks, yes thank you, yes i do, yes i would, yes i am, yes i did
    yes i have, yes it is, yes that's right, yes that's correct, yes do it, yes do that, yes go ahead
    yes of course, yes sure, yes ma'am, yes sir, yes definitely, yeah, yeah please, yeah sure, yeah okay
    yep, yup, yea, ya, yes indeed, aye, sure, sure thing, sure why not, sure go ahead, why not, okay, ok
    okay sure, okay then, okay go ahead, alright, all right, alright then, fine, fine by me, that's fine
    that's fine with me, of course, of course i do, certainly, definitely, absolutely, totally, exactly
    indeed, correct, that's correct, that is correct, that's right, that is right, right, you're right
    true, that's true, affirmative, confirmed, i confirm, i agree, agreed, i do, i would
    i would like that, i'd like that, i'd love to, i'd love that, i think so, i guess so, i believe so
    sounds good, that sounds good, sounds great, that works, works for me, good, great, perfect, you bet
    you got it, by all means, please do, do it, do it please, do that, let's do it, let's do that
    let's go, uh huh, mm hmm, mhm, roger, gladly, with pleasure, fair enough, no problem, for sure
    very well, yessir, naturally, obviously`),
}
