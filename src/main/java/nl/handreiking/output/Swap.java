package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the new output in the place of the old, so that a build that is killed at any moment leaves
 * no mix of the two: first everything old moves away, then everything new moves in.
 *
 * <p>The new output is made in one hidden folder; renaming that folder to {@link #ready} is the
 * moment at which it is complete. From then on a name that is still in {@code ready} has not moved
 * in, so that what has that name in the root is old: {@link #recover} can always finish the work.
 *
 * <p>Where the system tells how many names a file has, the old site is kept as a spare: the next
 * output is made in its place.
 */
final class Swap {

  private static final String ZIP = "site.zip";
  private static final String SITE = "site";
  private static final List<String> OUTPUT = List.of(SITE, ZIP);

  private final Path root;
  private final Path staging;
  private final Path ready;
  private final Path old;
  private final Path spare;
  private final Mover mover;

  Swap(Path root, Mover mover) {
    this.root = root;
    this.staging = root.resolve(".handreiking-new");
    this.ready = root.resolve(".handreiking-ready");
    this.old = root.resolve(".handreiking-old");
    this.spare = root.resolve(".handreiking-spare");
    this.mover = mover;
  }

  /** Where the new output is to be made; of an older one there may be a site in it. */
  Path stage() throws IOException {
    if (Files.isDirectory(spare, NOFOLLOW_LINKS) && StagedFiles.canWriteOver(root)) {
      mover.move(spare, staging);
      FileTree.delete(staging.resolve(ZIP));
    } else {
      FileTree.delete(spare);
      Files.createDirectory(staging);
    }
    return staging;
  }

  /** Finishes what a killed build had complete, and removes what it had not. */
  void recover() throws IOException, OutputProblem {
    for (String name : OUTPUT) {
      FileTree.refuseLink(root.resolve(name));
    }
    discard();
    if (Files.isDirectory(ready, NOFOLLOW_LINKS)) {
      exchange();
    }
    FileTree.delete(ready);
    FileTree.delete(old);
  }

  /** Removes the new output. */
  void discard() throws IOException {
    FileTree.delete(staging);
  }

  /** Makes the new output public, or leaves the old one as it was. */
  void publish() throws IOException {
    mover.move(staging, ready);
    try {
      exchange();
    } catch (IOException failure) {
      undo(failure);
      throw failure;
    }
    removeOld();
  }

  private void exchange() throws IOException {
    if (!Files.isDirectory(old, NOFOLLOW_LINKS)) {
      FileTree.delete(old);
      Files.createDirectory(old);
    }
    for (String name : OUTPUT) {
      if (FileTree.exists(ready.resolve(name)) && FileTree.exists(root.resolve(name))) {
        FileTree.delete(old.resolve(name));
        mover.move(root.resolve(name), old.resolve(name));
      }
    }
    moveAll(ready, root);
  }

  /** What is in the root but not in {@code ready} is new; after that, the old can come back. */
  private void undo(IOException failure) {
    try {
      for (String name : OUTPUT) {
        if (!FileTree.exists(ready.resolve(name)) && FileTree.exists(root.resolve(name))) {
          mover.move(root.resolve(name), ready.resolve(name));
        }
      }
      moveAll(old, root);
      mover.move(ready, staging);
      FileTree.delete(old);
    } catch (IOException again) {
      failure.addSuppressed(again);
    }
  }

  private void moveAll(Path from, Path to) throws IOException {
    for (String name : OUTPUT) {
      if (FileTree.exists(from.resolve(name))) {
        mover.move(from.resolve(name), to.resolve(name));
      }
    }
  }

  /** The new output stands; if the old cannot go now, the next build removes it. */
  private void removeOld() {
    try {
      FileTree.delete(ready);
      if (Files.isDirectory(old.resolve(SITE), NOFOLLOW_LINKS) && StagedFiles.canWriteOver(root)) {
        mover.move(old, spare);
      } else {
        FileTree.delete(old);
      }
    } catch (IOException later) {
      return;
    }
  }
}
