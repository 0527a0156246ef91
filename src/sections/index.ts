export { fileUnderSections } from './file-under-sections.ts'
