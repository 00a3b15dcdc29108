import { strToU8, zipSync } from 'fflate'

/** A ZIP of texts by their names. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

/** An EPUB 2 whose documents are read in this order. `labels` are what its table of contents calls them. */
export function epubOf(
  title: string,
  documents: readonly string[],
  {
    labels = [],
    language,
    more = {},
  }: { labels?: readonly string[]; language?: string; more?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const names = documents.map((_, at) => `text/part ${at + 1}.xhtml`)
  const items = names.map(
    (name, at) => `<item id="p${at}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  )
  const points = labels.map(
    (label, at) =>
      `<navPoint><navLabel><text>${label}</text></navLabel><content src="${encodeURI(names[at] ?? '')}#top"/></navPoint>`,
  )
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title>${language ? `<dc:language>${language}</dc:language>` : ''}</metadata><manifest>${items.join('')}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="ncx">${names.map((_, at) => `<itemref idref="p${at}"/>`).join('')}</spine></package>`,
    'OEBPS/toc.ncx': `<ncx><navMap>${points.join('')}</navMap></ncx>`,
    ...Object.fromEntries(names.map((name, at) => [`OEBPS/${name}`, documents[at] ?? ''])),
    ...more,
  })
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document of paragraphs in WordprocessingML. */
export const docxOf = (body: string, footnotes: readonly string[] = []) =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${WORD}>${['Title', 'Heading 1', 'Heading 2', 'Quote'].map(name => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${WORD}>${footnotes.map((text, at) => `<w:footnote w:id="${at + 1}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  })

/** A paragraph of a Word document; `style` is the id of one of its styles. */
export const wordParagraph = (text: string, style?: string, more = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`

export const wordFootnote = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

/** A line of a PDF: its text in WinAnsi, its place in points from the lower left, and its size. */
export type PrintedLine = readonly [text: string, x: number, y: number, size: number]

/** A PDF of pages of printed lines, in Helvetica. */
export function pdfOf(pages: readonly (readonly PrintedLine[])[]): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = lines
        .map(
          ([text, x, y, size]) =>
            `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`,
        )
        .join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`
  return Buffer.from(file, 'latin1')
}
