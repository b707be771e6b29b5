// Has the transitional schemas of ECMA-376 judge each part of Word files; a line a part: its path and faults.
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

public class Ooxml {
  public static void main(String[] paths) throws Exception {
    SchemaTypeLoader[] schemas = {TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem()};
    SchemaTypeLoader loader = XmlBeans.typeLoaderUnion(schemas);
    for (String path : paths) {
      try (ZipFile file = new ZipFile(path)) {
        for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
          ZipEntry entry = all.nextElement();
          // What the file says of itself has schemas of others.
          if (!entry.getName().matches("word/\\w+\\.xml")) continue;
          StringBuilder line = new StringBuilder(path).append('\t').append(entry.getName());
          try (InputStream part = file.getInputStream(entry)) {
            List<XmlError> faults = new ArrayList<>();
            XmlObject root = loader.parse(part, null, new XmlOptions().setLoadLineNumbers());
            if (!root.validate(new XmlOptions().setErrorListener(faults)))
              for (XmlError fault : faults) line.append('\t').append(fault.getMessage());
          }
          System.out.println(line);
        }
      }
    }
  }
}
