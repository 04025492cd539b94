package nl.handreiking.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.model.Picture;
import nl.handreiking.source.Problems;

/** The pictures of a publication, checked by what is in the files. */
record PictureFolder(ContentFolder folder, Problems problems) {

  List<Picture> pictures() {
    List<ContentFile> files =
        folder.below(Layout.PICTURES).stream().filter(file -> Layout.knows(file.path())).toList();
    Map<String, ContentFile> seen = new HashMap<>();
    for (ContentFile file : files) {
      ContentFile first = seen.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
      if (first != null) {
        problems.report(ContentRules.SAME_PICTURE_NAME, file.span(), file.name(), first.name());
      }
      check(file);
    }
    return files.stream().map(PictureFolder::picture).toList();
  }

  private void check(ContentFile file) {
    try {
      check(file, PictureBytes.of(file.file()));
    } catch (IOException e) {
      problems.report(ContentRules.UNREADABLE, file.span(), file.path());
    }
  }

  private void check(ContentFile file, PictureBytes bytes) {
    List<String> extensions = bytes.extensions();
    String name = file.name();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (bytes.size() == 0) {
      problems.report(ContentRules.EMPTY_PICTURE, file.span(), name);
    } else if (extensions.isEmpty()) {
      problems.report(ContentRules.NOT_A_PICTURE, file.span(), name);
    } else if (!extensions.contains(extension)) {
      problems.report(ContentRules.OTHER_FORMAT, file.span(), name, extensions.get(0));
    } else if (bytes.cutOff()) {
      problems.report(ContentRules.CUT_OFF_PICTURE, file.span(), name);
    } else if (bytes.tooLarge()) {
      problems.report(ContentRules.TOO_MANY_PIXELS, file.span(), name);
    }
  }

  private static Picture picture(ContentFile file) {
    String name = file.path().substring(Layout.PICTURES.length());
    return new Picture(name, file.file(), file.span());
  }
}
