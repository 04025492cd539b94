package nl.handreiking.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.model.Picture;
import nl.handreiking.picture.PictureFault;
import nl.handreiking.picture.PictureHeader;
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

  private void check(ContentFile file, PictureBytes bytes) throws IOException {
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
    } else {
      checkHeader(file);
    }
  }

  private void checkHeader(ContentFile file) throws IOException {
    Optional<PictureHeader> header = PictureHeader.of(Files.readAllBytes(file.file()));
    if (header.isEmpty()) {
      problems.report(PictureFault.DAMAGED, file.span(), file.name());
    } else if (header.get().tooLarge()) {
      problems.report(ContentRules.TOO_MANY_PIXELS, file.span(), file.name());
    }
  }

  private static Picture picture(ContentFile file) {
    String name = file.path().substring(Layout.PICTURES.length());
    return new Picture(name, file.file(), file.span());
  }
}
