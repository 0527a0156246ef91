/**
 * The parts of the journey, loaded when they are first needed: the stages bring the vocabulary of thirty languages with
 * them, and a site should answer before it has read that (measured: a second of work at every start).
 */
export async function loadStages() {
  const [obtain, file, save, extract] = await Promise.all([
    import('./obtain-text.ts'),
    import('./file-and-trace.ts'),
    import('./save-article.ts'),
    import('../extract/index.ts'),
  ])
  return {
    obtainText: obtain.obtainText,
    readObtainedPage: obtain.readObtainedPage,
    fileAndTrace: file.fileAndTrace,
    saveArticle: save.saveArticle,
    readPlainText: extract.readPlainText,
  }
}
