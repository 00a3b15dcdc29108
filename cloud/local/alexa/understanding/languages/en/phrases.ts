import type { Phrases } from '../language.ts'

const LAUNCH_VERBS: readonly string[] = [
  'open',
  'launch',
  'start',
  'run',
  'use',
  'talk to',
  'begin',
  'load',
  'resume',
  'play',
  'do',
  'go to',
]

/**
 * What Alexa understands by itself in English, whatever the skill.
 * Invocation: https://developer.amazon.com/en-US/docs/alexa/custom-skills/understanding-how-users-invoke-custom-skills.html
 * Intents: https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html
 */
export const phrases: Phrases = {
  wakeWords: ['alexa'],
  exit: ['exit', 'quit'],
  politeBefore: [
    'please',
    'can you',
    'could you',
    'would you',
    'will you',
    "let's",
    'i want to',
    'i wanna',
    "i'd like to",
    'i would like to',
    'hey',
    'okay',
    'um',
    'uh',
    'well',
  ],
  politeAfter: ['please', 'for me', 'thanks', 'thank you'],
  functionWords:
    'a an the this that my your of to for from in on at with by about and or it me some is be do'.split(' '),

  fillers: 'um uh please like just actually basically hmm er well so okay'.split(' '),
  synonyms: [],
  homophones: [],

  invocation: {
    articles: ['the', 'my'],
    launch: ['{name}', 'ask {name}', 'tell {name}', ...LAUNCH_VERBS.map(verb => `${verb} {name}`)],
    request: [
      ...['to', 'about', 'for', 'that', 'if', 'whether', 'and', ''].flatMap(join => [
        `ask {name} ${join} {request}`,
        `tell {name} ${join} {request}`,
      ]),
      ...LAUNCH_VERBS.flatMap(verb => ['and', 'to', ''].map(join => `${verb} {name} ${join} {request}`)),
      ...['from', 'with', 'using', 'in', 'on', 'by', 'via'].map(join => `{request} ${join} {name}`),
      '{name} {request}',
    ],
  },

  intents: {
    'AMAZON.CancelIntent': ['cancel', 'cancel that', 'never mind', 'nevermind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'what can i say', 'what can you do'],
    'AMAZON.LoopOffIntent': ['loop off', 'turn off loop', 'turn loop off', 'stop looping', 'repeat off'],
    'AMAZON.LoopOnIntent': [
      'loop',
      'loop on',
      'turn on loop',
      'turn loop on',
      'keep repeating this',
      'repeat on',
    ],
    'AMAZON.MoreIntent': ['more', 'show more', 'show me more'],
    'AMAZON.NavigateHomeIntent': ['go home', 'home', 'take me home', 'go to the home screen'],
    'AMAZON.NavigateSettingsIntent': ['settings', 'open settings', 'go to settings'],
    'AMAZON.NextIntent': ['next', 'skip', 'skip forward', 'skip this', 'play the next one', 'next one'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah'],
    'AMAZON.PageDownIntent': ['page down'],
    'AMAZON.PageUpIntent': ['page up'],
    'AMAZON.PauseIntent': ['pause', 'pause that', 'pause it', 'pause this'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up', 'play the previous one'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'repeat it', 'play that again'],
    'AMAZON.ResumeIntent': [
      'resume',
      'continue',
      'keep going',
      'unpause',
      'continue playing',
      'resume playing',
    ],
    'AMAZON.ScrollDownIntent': ['scroll down'],
    'AMAZON.ScrollLeftIntent': ['scroll left'],
    'AMAZON.ScrollRightIntent': ['scroll right'],
    'AMAZON.ScrollUpIntent': ['scroll up'],
    'AMAZON.ShuffleOffIntent': ['shuffle off', 'stop shuffling', 'turn off shuffle', 'turn shuffle off'],
    'AMAZON.ShuffleOnIntent': [
      'shuffle',
      'shuffle on',
      'shuffle the music',
      'shuffle mode',
      'turn on shuffle',
      'turn shuffle on',
    ],
    'AMAZON.StartOverIntent': [
      'start over',
      'restart',
      'start again',
      'start from the beginning',
      'start it over',
    ],
    'AMAZON.StopIntent': ['stop', 'stop it', 'stop that', 'stop playing', 'off', 'shut up'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'yep', 'okay', 'ok'],
  },
}
