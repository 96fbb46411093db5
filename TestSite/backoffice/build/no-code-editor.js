// Stands for monaco-editor: the screens that would use it say so instead.
const missing = () => {
  throw new Error('The test site has no code editor.');
};

export const editor = { create: missing, createModel: missing, setTheme: missing };
export const languages = {};
export const KeyMod = {};
export const KeyCode = {};
export const Range = missing;
export default class {
  constructor() {
    missing();
  }
}
