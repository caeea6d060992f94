package org.tiermark.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks for tests, part by part, so that each oddity of a real one can be had. */
public final class SmallWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private static final String RELS = "xmlns=\"" + PACKAGE + "/relationships\"";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + OFFICE + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + OFFICE + "styles+xml\"/></Types>";
    private static final String ROOT = HEAD + "<Relationships " + RELS + "><Relationship Id=\"r1\" Type=\"" + RELATIONS
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    /** Formats by number: 0 plain, 1 0.00%, 2 a day, 3 yyyy年m月, 4 a percent sign that is only shown, 5 0%. */
    private static final String STYLES = HEAD + "<styleSheet " + MAIN + "><numFmts count=\"2\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0&quot;%&quot;\"/></numFmts><cellXfs count=\"6\">"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"165\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String hidden = "";

    /** Adds a sheet of cells that are texts, or numbers where they look like one. */
    public SmallWorkbook sheet(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                xml.append(cell(
                        (char) ('A' + column) + "" + (row + 1), rows.get(row).get(column)));
            }
            xml.append("</row>");
        }
        return raw(name, xml.toString());
    }

    private static String cell(String at, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(at, text)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(at, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** Adds a sheet by its rows as they stand in the file. */
    public SmallWorkbook raw(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    /** Hides a sheet. */
    public SmallWorkbook hide(String name) {
        hidden = name;
        return this;
    }

    /** Adds another part. */
    public SmallWorkbook part(String path, String content) {
        parts.put(path, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", ROOT);
            put(zip, "xl/styles.xml", STYLES);
            sheets(zip);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void sheets(ZipOutputStream zip) throws IOException {
        StringBuilder book = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            String state = sheet.getKey().equals(hidden) ? " state=\"hidden\"" : "";
            book.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"s%d\"/>"
                    .formatted(sheet.getKey(), number, state, number));
            relations.append("<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATIONS, number));
            String cells = "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>";
            put(zip, "xl/worksheets/sheet" + number + ".xml", HEAD + cells);
        }
        relations.append("<Relationship Id=\"st\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>");
        String names = "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>" + book + "</sheets></workbook>";
        put(zip, "xl/workbook.xml", HEAD + names);
        put(zip, "xl/_rels/workbook.xml.rels", HEAD + "<Relationships " + RELS + ">" + relations + "</Relationships>");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
