/** LibreOffice accepts, or refuses, every tracked change of Word files, as a person does from its menu. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    writeMacro(join(folder, 'profile'));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const words = ['--headless', '--norestore', `-env:UserInstallation=${profile}`, `macro:///Standard.Module1.Decide("${list}")`];
    execFileSync('soffice', words, { stdio: 'ignore', timeout: 300_000 });
    const read = (index: number, name: string) => readFileSync(join(folder, `${index}-${name}.docx`));
    return files.map((_, index) => ({ accepted: read(index, 'nhan'), refused: read(index, 'bo') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A profile that knows one macro. */
function writeMacro(profile: string): void {
  const basic = join(profile, 'user', 'basic');
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const names = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  for (const kind of ['script', 'dialog']) {
    const library = `<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${kind}.xlb/" xlink:type="simple" library:link="false"/>`;
    const element = kind === 'script' ? '<library:element library:name="Module1"/>' : '';
    const own = `<library:library ${names} library:name="Standard" library:readonly="false" library:passwordprotected="false">${element}</library:library>`;
    writeFileSync(join(basic, `${kind}.xlc`), `${head}<library:libraries ${names}>${library}</library:libraries>`);
    writeFileSync(join(basic, 'Standard', `${kind}.xlb`), head + own);
  }
  const module = '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">';
  const text = macro.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  writeFileSync(join(basic, 'Standard', 'Module1.xba'), `${head}${module}${text}</script:module>`);
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
