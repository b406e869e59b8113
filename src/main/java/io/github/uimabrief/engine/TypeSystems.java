package io.github.uimabrief.engine;

import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.Import_impl;

/**
 * The types that the engines read and write, named one by one: a scan of the class path would bring
 * in whatever else lies there.
 */
final class TypeSystems {

  private static final String[] NAMES = {
    "typesystem.BriefTypes",
    "desc.type.LexicalUnits",
    "desc.type.LexicalUnits_customized",
    "desc.type.POS",
    "desc.type.POS_customized",
    "desc.type.Morpheme",
    "desc.type.NamedEntity",
    "desc.type.metadata",
    "desc.type.metadata_customized"
  };

  private TypeSystems() {}

  /** A new description that imports the types by name. */
  static TypeSystemDescription description() {
    TypeSystemDescription description =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    description.setImports(Stream.of(NAMES).map(TypeSystems::byName).toArray(Import[]::new));
    return description;
  }

  private static Import byName(String name) {
    Import byName = new Import_impl();
    byName.setName(name);
    return byName;
  }
}
