/** Lets a person choose files; an empty list where they chose none. `accept` as in an input: ".csv,.tsv". */
export function pickFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.hidden = true;
    const finish = () => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // Some browsers open the chooser only for an input that is in the page.
    document.body.append(input);
    input.click();
  });
}
