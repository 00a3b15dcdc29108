import type { StoreTexts } from '../store.ts'

export const store: StoreTexts = {
  name: 'Voice Shelf',
  summary: 'Stories, news and exercises that were written for you, read aloud whenever you ask.',
  description: `Voice Shelf plays what was written for you: stories, news, lessons and exercises, read aloud, from every show on your shelf.

Ask for what you want: "play the latest", "play the clockmaker's crow", "play episode twelve of the morning paper", "play yesterday's news", "play the part about whales", "play something about twenty minutes long", or "surprise me".

Move as you like: "pause", "resume", "skip forward thirty seconds", "go back one sentence", "next chapter", "go to chapter three", "how long is left". Voice Shelf always carries on where you stopped, on each of your devices.

Make yourself at home: "stop at the end of the chapter", "stop in twenty minutes", "slower", "faster", "add this to my favorites", "mark this as finished", "follow this show", "what's new".

While something plays, begin with "Alexa, ask voice shelf to". Say "help" at any time to hear what you can do, and "forget me" to have everything about your listening erased.`,
  examples: [
    'Alexa, open {name}',
    'Alexa, ask {name} to play the latest',
    "Alexa, ask {name} to play the clockmaker's crow",
  ],
  keywords: ['stories', 'news', 'podcast', 'audio', 'read aloud', 'listen', 'bedtime', 'chapters'],
}
