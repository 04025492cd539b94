package nl.handreiking.build;

import java.util.List;
import nl.handreiking.export.ExportedFile;
import nl.handreiking.model.Guide;
import nl.handreiking.output.Content;
import nl.handreiking.site.page.Download;
import org.jspecify.annotations.Nullable;

/** What readers can take along from a site. */
final class Downloads {

  private Downloads() {}

  /**
   * Every file of the exporters, each described only when somebody asks for its bytes.
   *
   * @param files where they come from
   */
  static List<Download> of(Guide guide, Exporters exporters, ExportFiles files) {
    return exporters
        .files(guide)
        .map(file -> new Download(file, new LazyContent(file, files)))
        .toList();
  }

  /** A file that is described when somebody asks for it, and once. */
  private static final class LazyContent implements Content {

    private final ExportedFile<?> file;
    private final ExportFiles files;
    private @Nullable Content described;

    LazyContent(ExportedFile<?> file, ExportFiles files) {
      this.file = file;
      this.files = files;
    }

    @Override
    public byte[] bytes() {
      return described().bytes();
    }

    private synchronized Content described() {
      Content known = described;
      if (known == null) {
        known = files.of(file);
        described = known;
      }
      return known;
    }
  }
}
