/** As they are said, and the words that they are short for. "'s" stays: it may be "is", "has" or a possessive. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map(
  `
  i'm i am
  you're you are
  we're we are
  they're they are
  who're who are
  what're what are
  i've i have
  you've you have
  we've we have
  they've they have
  i'd i would
  you'd you would
  he'd he would
  she'd she would
  we'd we would
  they'd they would
  i'll i will
  you'll you will
  he'll he will
  she'll she will
  it'll it will
  we'll we will
  they'll they will
  can't can not
  cannot can not
  won't will not
  don't do not
  doesn't does not
  didn't did not
  isn't is not
  aren't are not
  wasn't was not
  weren't were not
  couldn't could not
  wouldn't would not
  shouldn't should not
  haven't have not
  hasn't has not
  dont do not
  doesnt does not
  didnt did not
  isnt is not
  arent are not
  couldnt could not
  wouldnt would not
  im i am
  ive i have
  youre you are
  theyre they are
  gonna going to
  wanna want to
  gotta got to
  gimme give me
  lemme let me
  let's let us
  `
    .trim()
    .split('\n')
    .map(line => {
      const [short = '', ...words] = line.trim().split(' ')
      return [short, words] as const
    }),
)
