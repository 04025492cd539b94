package nl.handreiking.site;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.output.FileStore;
import nl.handreiking.output.OutputFile;
import nl.handreiking.picture.WebPicture;
import nl.handreiking.site.page.SiteContext;

/** The pictures of editors, in the sizes that pages ask for. */
final class PictureFiles {

  private PictureFiles() {}

  static List<OutputFile> files(SiteContext publication) {
    return publication.guide().pictures().stream()
        .map(publication.pictures()::of)
        .flatMap(picture -> files(picture, publication))
        .toList();
  }

  private static Stream<OutputFile> files(WebPicture picture, SiteContext publication) {
    FileStore store = publication.options().store();
    return picture.sizes().stream()
        .map(
            size ->
                new OutputFile(
                    publication.addresses().picture(picture.name(size)),
                    () -> picture.bytes(size, store)));
  }
}
