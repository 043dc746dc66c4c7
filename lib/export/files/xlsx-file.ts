import type { Cell } from '../data-package-columns';
import type { DataTable } from '../data-package-table';
import type { ViewTables } from '../view-tables';
import type { Slices } from './slices';
import { encoded, joinedBytes, zipOf, type DataFile } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel takes no more in a cell. */
const LONGEST_CELL = 32_767;

/**
 * A workbook with a sheet a table (ECMA-376, SpreadsheetML). Texts are inline strings, which no program
 * runs as formulas, so that none needs a mark before it. Dates stay texts: EDTF says more than a day.
 */
export async function xlsxFile({ tables, columns }: ViewTables, slices: Slices): Promise<DataFile> {
  const sheets = [
    tables.events,
    tables.legs,
    tables.figures,
    tables.places,
    tables.sources,
    columns,
  ];
  const files: DataFile[] = [
    { name: '[Content_Types].xml', bytes: encoded(contentTypes(sheets.length)) },
    { name: '_rels/.rels', bytes: encoded(packageRelations) },
    { name: 'xl/workbook.xml', bytes: encoded(workbook(sheets)) },
    { name: 'xl/_rels/workbook.xml.rels', bytes: encoded(workbookRelations(sheets.length)) },
    { name: 'xl/styles.xml', bytes: encoded(styles) },
  ];
  for (const [index, sheet] of sheets.entries()) {
    files.push({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      bytes: await sheetXml(sheet, slices),
    });
  }
  return { name: 'events.xlsx', bytes: await zipOf(files, slices) };
}

async function sheetXml({ fields, rows }: DataTable, slices: Slices) {
  const head = fields.map(({ name }, at) => cellXml(name, at, 1, 1)).join('');
  const freeze =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const parts = [
    encoded(
      `${XML}<worksheet xmlns="${MAIN}">${freeze}<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${fields.length}" width="20" customWidth="1"/></cols><sheetData><row r="1">${head}</row>`,
    ),
  ];
  let line = 1;
  await slices.over(rows, (slice) => {
    const lines = slice.map((row) => {
      line += 1;
      const cells = fields.map(({ name }, at) => cellXml(row[name] ?? null, at, line, 0)).join('');
      return `<row r="${line}">${cells}</row>`;
    });
    parts.push(encoded(lines.join('')));
  });
  return joinedBytes([...parts, encoded('</sheetData></worksheet>')]);
}

function cellXml(cell: Cell, column: number, row: number, style: number): string {
  if (cell === null) return '';
  const at = `r="${columnName(column)}${row}" s="${style}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${Number(cell)}</v></c>`;
  const text = escaped(cell.slice(0, LONGEST_CELL));
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** XML 1.0 has no way to write most control characters, so they are left out. */
const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A carriage return as it is would be read as a line feed.
    .replaceAll('\r', '&#13;');

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const contentTypes = (count: number) =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers(
    count,
  )
    .map(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;

const packageRelations = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbook = (sheets: readonly DataTable[]) =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(
      ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const workbookRelations = (count: number) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbers(count)
    .map(
      (n) =>
        `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${count + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** Plain, and bold for the head. */
const styles = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
