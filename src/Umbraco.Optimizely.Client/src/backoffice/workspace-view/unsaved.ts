interface Varying {
  culture?: string | null;
}

/** The part of the workspace's document that can be edited: properties and names, each in its language or in all. */
export interface EditableDocument {
  values: readonly Varying[];
  variants: readonly Varying[];
}

/** Whether what one language of the document shows, in this workspace, has not been saved. */
export function hasUnsavedChanges(current: EditableDocument | undefined, saved: EditableDocument | undefined, culture: string): boolean {
  if (!current || !saved) return false;
  const of = ({ values, variants }: EditableDocument) =>
    JSON.stringify([values, variants].map((list) => list.filter((item) => !item.culture || item.culture === culture)));
  return of(current) !== of(saved);
}
