/** LibreOffice accepts, or refuses, every tracked change of Word files, as a person does from its menu. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Decided {
  readonly accepted: Uint8Array;
  readonly refused: Uint8Array;
}

/** All files by one start of it. */
export function decidedByOffice(files: readonly Uint8Array[]): Decided[] {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-duyet-'));
  try {
    const orders = files.flatMap((bytes, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, bytes);
      const order = (command: string, name: string) =>
        [pathToFileURL(file).href, command, pathToFileURL(join(folder, `${index}-${name}.docx`)).href].join('|');
      return [order('AcceptAllTrackedChanges', 'nhan'), order('RejectAllTrackedChanges', 'bo')];
    });
    const list = join(folder, 'viec.txt');
    writeFileSync(list, `${orders.join('\n')}\n`);
    const start = (word: string) => {
      const words = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, word];
      execFileSync('soffice', words, { stdio: 'ignore', timeout: 300_000 });
    };
    // It fills a new profile with a module of its own.
    start('--terminate_after_init');
    writeMacro(join(folder, 'profile'));
    start(`macro:///Standard.Module1.Decide("${list}")`);
    const read = (index: number, name: string) => readFileSync(join(folder, `${index}-${name}.docx`));
    return files.map((_, index) => ({ accepted: read(index, 'nhan'), refused: read(index, 'bo') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The profile's module says something else. */
function writeMacro(profile: string): void {
  const module = '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">';
  const text = macro.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${module}${text}</script:module>`;
  writeFileSync(join(profile, 'user', 'basic', 'Standard', 'Module1.xba'), xml);
}

const macro = `
Sub Decide(orders As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "MS Word 2007 XML"
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  list = FreeFile
  Open orders For Input As #list
  Do While Not Eof(list)
    Line Input #list, order
    parts = Split(order, "|")
    doc = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, hidden())
    helper.executeDispatch(doc.CurrentController.Frame, ".uno:" & parts(1), "", 0, Array())
    doc.storeToURL(parts(2), format())
    doc.close(True)
  Loop
  Close #list
  StarDesktop.terminate()
End Sub
`;
