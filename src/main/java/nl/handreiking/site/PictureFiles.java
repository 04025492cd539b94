package nl.handreiking.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.handreiking.output.OutputFile;
import nl.handreiking.site.page.SiteContext;

/** The pictures of editors, taken over as they are. */
final class PictureFiles {

  private PictureFiles() {}

  static List<OutputFile> files(SiteContext publication) {
    return publication.guide().pictures().stream()
        .map(
            picture ->
                new OutputFile(
                    publication.addresses().picture(picture.name()), () -> bytes(picture.file())))
        .toList();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
