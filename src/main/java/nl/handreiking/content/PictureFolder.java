package nl.handreiking.content;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.model.Picture;
import nl.handreiking.source.Problems;

/** The pictures of a publication, checked by their names and by what is in the files. */
record PictureFolder(ContentFolder folder, Problems problems) {

  List<Picture> pictures() {
    List<ContentFile> files =
        folder.below(Layout.PICTURES).stream().filter(file -> Layout.knows(file.path())).toList();
    checkTwins(files);
    checkNames(files.stream().filter(new PictureCheck(problems)::isUsable).toList(), files);
    return files.stream().map(file -> new Picture(name(file), file.file(), file.span())).toList();
  }

  private void checkTwins(List<ContentFile> files) {
    Map<String, ContentFile> seen = new HashMap<>();
    for (ContentFile file : files) {
      ContentFile first = seen.putIfAbsent(small(file), file);
      if (first != null) {
        problems.report(ContentRules.SAME_PICTURE_NAME, file.span(), file.name(), first.name());
      }
    }
  }

  /** Of two that differ only in capitals, it is said already that one needs another name. */
  private void checkNames(List<ContentFile> usable, List<ContentFile> files) {
    List<String> small = files.stream().map(PictureFolder::small).toList();
    List<String> taken = files.stream().map(PictureFolder::name).toList();
    usable.stream()
        .filter(file -> !PictureName.isValid(name(file)))
        .filter(file -> Collections.frequency(small, small(file)) == 1)
        .forEach(
            file ->
                problems.report(
                    ContentRules.PICTURE_NAME,
                    file.span(),
                    name(file),
                    PictureName.proposal(name(file), taken)));
  }

  /** As a text writes it, whichever way a Mac keeps letters with marks. */
  private static String name(ContentFile file) {
    String name = file.path().substring(Layout.PICTURES.length());
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static String small(ContentFile file) {
    return name(file).toLowerCase(Locale.ROOT);
  }
}
