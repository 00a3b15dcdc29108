/** Ends the process with one clear line unless this is Node 24, which runs TypeScript and `node:sqlite` as they are. */
export function requireNode24() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 24) return
  console.error(
    `Voiceshelf needs Node 24 and found ${process.versions.node}. Run it with npm, after "npm ci" without --ignore-scripts, which brings Node 24 along.`,
  )
  process.exit(1)
}
