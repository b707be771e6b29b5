// Has JHOVE's module for PDFs read each file; a line a file: its path, what it is, each fault.
import edu.harvard.hul.ois.jhove.ErrorMessage;
import edu.harvard.hul.ois.jhove.JhoveBase;
import edu.harvard.hul.ois.jhove.Message;
import edu.harvard.hul.ois.jhove.RepInfo;
import edu.harvard.hul.ois.jhove.module.PdfModule;
import java.io.RandomAccessFile;
import java.util.List;

public class Jhove {
  public static void main(String[] paths) throws Exception {
    for (String path : paths) {
      PdfModule module = new PdfModule();
      module.setBase(new JhoveBase());
      module.init("");
      module.setDefaultParams(List.of());
      RepInfo found = new RepInfo(path);
      try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
        module.parse(file, found);
      }
      boolean isWhole = found.getWellFormed() == RepInfo.TRUE && found.getValid() == RepInfo.TRUE;
      StringBuilder line = new StringBuilder(path).append('\t').append(isWhole ? "valid" : "not valid");
      for (Message message : found.getMessage())
        if (message instanceof ErrorMessage)
          line.append('\t').append(message.getId()).append(' ').append(message.getMessage());
      System.out.println(line);
    }
  }
}
