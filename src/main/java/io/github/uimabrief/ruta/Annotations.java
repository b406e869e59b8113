package io.github.uimabrief.ruta;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.tcas.Annotation;

/** Makes annotations for marks, in no index. */
final class Annotations {

  private static final int MANY = 1 << 20;

  private final CAS cas;
  private final Types types;
  private final Map<String, Feature[]> features = new HashMap<>();
  private int made;

  Annotations(Types types, CAS cas) {
    this.types = types;
    this.cas = cas;
  }

  /** Forgets all, now and then: their numbers in the CAS, which never end otherwise, are few. */
  void clear() {
    if (made > MANY) {
      cas.reset();
      made = 0;
    }
  }

  /**
   * The annotation for a mark, made at the first call.
   *
   * @param offsets where each tile begins in the text
   */
  Annotation of(Mark mark, int[] offsets) {
    if (mark.annotation == null) {
      made++;
      Type type = types.type(mark.type);
      mark.annotation =
          (Annotation) cas.createAnnotation(type, offsets[mark.begin], offsets[mark.end]);
      for (int i = 0; i < mark.features(); i++) {
        if (mark.value(i) != null) {
          set(mark, feature(mark.type, mark.name(i)), mark.value(i), offsets);
        }
      }
    }
    return mark.annotation;
  }

  private void set(Mark owner, Feature feature, Object value, int[] offsets) {
    if (value instanceof Mark mark) {
      owner.annotation.setFeatureValue(feature, of(mark, offsets));
    } else if (value instanceof String string && feature.getRange().isStringOrStringSubtype()) {
      owner.annotation.setStringValue(feature, string);
    } else if (value instanceof String string) {
      owner.annotation.setFeatureValueFromString(feature, string);
    }
  }

  private Feature feature(int type, String name) {
    Feature[] ofTypes = features.get(name);
    if (ofTypes == null) {
      ofTypes = features(name);
      features.put(name, ofTypes);
    }
    return ofTypes[type];
  }

  /** The features of that name by type. */
  private Feature[] features(String name) {
    Type[] all = new Type[types.count()];
    Arrays.setAll(all, types::type);
    return Arrays.stream(all).map(t -> t.getFeatureByBaseName(name)).toArray(Feature[]::new);
  }
}
