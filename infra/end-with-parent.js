/** Preloaded (`node --import`) into a child that must not outlive the local platform, however that ends. */
process.on('disconnect', () => process.exit(0))
