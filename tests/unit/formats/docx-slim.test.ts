import { readdirSync, readFileSync } from 'node:fs';
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  SymbolRun,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#lib/formats/read/docx.ts';
import { slimPart } from '#lib/formats/read/docx-slim.ts';
import { blocksOfHtml } from '#lib/formats/read/html.ts';
import { parseXml } from '#lib/formats/read/xml.ts';

/** What mammoth reads of the file as it came. */
async function wholly(bytes: Uint8Array): Promise<string> {
  const images = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  return blocksOfHtml((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, images)).value).join('\n');
}

async function slimly(bytes: Uint8Array): Promise<string> {
  const file = await readDocx(bytes).catch((error: { code?: string }) => {
    if (error.code !== 'file-no-text') throw error;
    return { text: '' };
  });
  return 'text' in file ? file.text : '';
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A sound file with other paragraphs in it. */
async function withBody(xml: string): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('x')] }] }));
  const parts = unzipSync(new Uint8Array(bytes));
  const more =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x="http://schemas.microsoft.com/office/word/2010/wordml"';
  parts['word/document.xml'] = strToU8(
    `<w:document ${W} ${more}><w:body>${xml}<w:sectPr/></w:body></w:document>`,
  );
  return zipSync(parts);
}

const r = (text: string, inside = '') =>
  `<w:r><w:rPr><w:b/></w:rPr>${inside}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a Word file that is read by what its text follows from', () => {
  it('reads as it does wholly: headings, lists, links, tables, notes, changes, signs', async () => {
    const author = { id: 1, author: 'A', date: '2024-02-08T00:00:00Z' };
    const cell = (text: string, verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
      new TableCell({ children: [new Paragraph(text)], ...(verticalMerge ? { verticalMerge } : {}) });
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('Une note & <deux>.')] } },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Un « titre » & <b>')] }),
            new Paragraph({
              children: [
                new TextRun({ text: 'Gras', bold: true }),
                new TextRun(' et  deux espaces'),
                new TextRun({ children: [new Tab(), 'après', ' une tabulation'] }),
                new TextRun({ text: 'ligne', break: 1 }),
                new FootnoteReferenceRun(1),
                new InsertedTextRun({ text: ' ajouté', ...author }),
                new DeletedTextRun({ text: ' ôté', ...author, id: 2 }),
                new SymbolRun({ char: 'F0FC', symbolfont: 'Wingdings' }),
              ],
            }),
            new Paragraph({ bullet: { level: 0 }, children: [new TextRun('Puce')] }),
            new Paragraph({
              bullet: { level: 1 },
              children: [new ExternalHyperlink({ link: 'https://x.test', children: [new TextRun('lien')] })],
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell('haut', VerticalMergeType.RESTART), cell('b')] }),
                new TableRow({ children: [cell('caché', VerticalMergeType.CONTINUE), cell('d')] }),
              ],
            }),
            new Paragraph('\u00a0fin\u202f!'),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const text = await wholly(bytes);
    expect(text).toContain('Une note & <deux>.');
    expect(text).toContain('lien');
    expect(await slimly(bytes)).toBe(text);
  });

  it.each([
    [
      'a paragraph whose mark was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('Un')}</w:p><w:p>${r('deux')}</w:p>`,
    ],
    [
      'a text box',
      `<w:p>${r('avant')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${r('boîte')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>${r(' après')}</w:p>`,
    ],
    [
      'a choice of contents',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>neuf</w:t></mc:Choice><mc:Fallback><w:t>ancien</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ],
    [
      'a field',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('montré')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
    [
      'controls',
      `<w:sdt><w:sdtContent><w:p>${r('bloc')}</w:p></w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>${r('en ligne')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><x:checkbox/></w:sdtPr><w:sdtContent>${r('☐')}</w:sdtContent></w:sdt></w:p>`,
    ],
    [
      'moved words',
      `<w:p><w:moveFrom w:id="1">${r('parti ')}</w:moveFrom><w:moveTo w:id="2">${r('venu')}</w:moveTo></w:p>`,
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc><w:p>${r('a')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${r('b')}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    [
      'hyphens and breaks',
      `<w:p>${r('ti', '<w:noBreakHyphen/><w:softHyphen/>')}<w:r><w:br/><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r></w:p>`,
    ],
    [
      'words that are smart, or of another schema',
      `<w:p><w:smartTag>${r('futé')}</w:smartTag><w:customXml>${r(' libre')}</w:customXml><w:subDoc/><w:r>hors<w:delText>non</w:delText></w:r></w:p>`,
    ],
  ])('reads %s as it does wholly', async (_, xml) => {
    const bytes = await withBody(`<w:p>${r('Début')}</w:p>${xml}<w:p>${r('Fin')}</w:p>`);
    const text = await wholly(bytes);
    expect(text.startsWith('Début') || text.includes('\n')).toBe(true);
    expect(await slimly(bytes)).toBe(text);
  });

  it('reads sound files of others as it does wholly', async () => {
    const folder = new URL('../../fixtures/hostile/', import.meta.url);
    let read = 0;
    for (const name of readdirSync(folder).filter((one) => /^docx-(?:ok|extimg|jslink|macro)/.test(one))) {
      const bytes = readFileSync(new URL(name, folder));
      expect([name, await slimly(bytes)]).toEqual([name, await wholly(bytes)]);
      read += 1;
    }
    expect(read).toBeGreaterThan(3);
  });

  it('gives mammoth a paragraph of thirty runs as one, which is what it has time for', async () => {
    const bytes = await withBody(`<w:p>${Array.from({ length: 30 }, (_, at) => r(`${at} `)).join('')}</w:p>`);
    const part = unzipSync(bytes)['word/document.xml'] ?? new Uint8Array();
    expect(slimPart(parseXml(part)).match(/<w:r>/g)).toHaveLength(1);
    expect(await slimly(bytes)).toBe(Array.from({ length: 30 }, (_, at) => at).join(' '));
  });
});
