package io.github.uimabrief.io;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the documents of a folder and of the folders in it. */
final class Folder extends SimpleFileVisitor<Path> {

  private final SortedMap<String, Path> files = new TreeMap<>();
  private final Path root;

  private Folder(Path root) {
    this.root = root;
  }

  /**
   * The files that may hold documents, and the folders that may not be looked into, by their names
   * within {@code root}: in the order of these names, parts joined by slashes.
   *
   * @throws IOException if the listing breaks off
   */
  static SortedMap<String, Path> list(Path root) throws IOException {
    Folder folder = new Folder(root);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
    return folder.files;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Format.of(file).isPresent()) {
      add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    add(file);
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file) {
    files.put(root.relativize(file).toString().replace('\\', '/'), file);
  }
}
