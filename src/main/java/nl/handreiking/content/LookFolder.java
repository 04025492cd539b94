package nl.handreiking.content;

import java.util.List;
import java.util.Optional;
import nl.handreiking.model.Artwork;
import nl.handreiking.model.InterfaceText;
import nl.handreiking.model.Look;
import nl.handreiking.model.Picture;

/** Reads {@code teksten.yaml} and the folder {@code vormgeving/}. */
final class LookFolder {

  private static final String DRAWING = ".svg";

  private final ContentFolder folder;

  LookFolder(ContentFolder folder) {
    this.folder = folder;
  }

  Look look() {
    return new Look(
        folder.file(Layout.TEXTS).flatMap(this::texts).orElse(List.of()), drawings(), files());
  }

  private Optional<List<InterfaceText>> texts(ContentFile file) {
    return folder.read(file, TextsFile.TEXTS);
  }

  private List<Artwork> drawings() {
    return folder.below(Layout.LOOK).stream()
        .filter(file -> Layout.knows(file.path()) && isDrawing(file))
        .flatMap(file -> folder.read(file, DrawingFile.DRAWING).stream())
        .toList();
  }

  private List<Picture> files() {
    return folder.below(Layout.LOOK).stream()
        .filter(file -> Layout.knows(file.path()) && !isDrawing(file))
        .filter(folder::isRightForTheLook)
        .map(
            file ->
                new Picture(file.path().substring(Layout.LOOK.length()), file.file(), file.span()))
        .toList();
  }

  private static boolean isDrawing(ContentFile file) {
    return file.path().endsWith(DRAWING);
  }
}
