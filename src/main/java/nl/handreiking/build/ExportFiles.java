package nl.handreiking.build;

import nl.handreiking.export.ExportedFile;
import nl.handreiking.export.ExportedFile.FileDescription;
import nl.handreiking.output.Content;
import nl.handreiking.output.FileStore;

/** Where the files of exporters come from; asked when somebody wants the bytes of one. */
@FunctionalInterface
public interface ExportFiles {

  Content of(ExportedFile<?> file);

  /** Where the pictures of pages are kept. */
  default FileStore pictures() {
    return FileStore.NONE;
  }

  /** Files that are made only when the store has none that would be the same. */
  static ExportFiles in(FileStore store) {
    return new ExportFiles() {
      @Override
      public Content of(ExportedFile<?> file) {
        FileDescription described = file.describe();
        return store.file(file.kind() + described.fingerprint(), described::make);
      }

      @Override
      public FileStore pictures() {
        return store;
      }
    };
  }
}
