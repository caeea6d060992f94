package org.tiermark.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks: which sheet, what each cell comes to, problems by sheet and cell, and files that are none. */
class WorkbookTest {
    private static final List<String> HEADER = List.of("unit", "cases", "sense");

    private static Sent sent(SmallWorkbook book) {
        return Sent.bytes("f.xlsx", book.bytes());
    }

    private static SmallWorkbook cell(String xml) {
        return new SmallWorkbook()
                .raw(
                        "S",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c>"
                                + "<c r=\"B1\" t=\"inlineStr\"><is><t>sense</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>u1</t></is></c>" + xml + "</row>");
    }

    @Test
    void the_first_visible_sheet_is_read_and_problems_name_sheet_and_cell() {
        SmallWorkbook book = new SmallWorkbook()
                .sheet("old", List.of(List.of("nothing")))
                .hide("old")
                .sheet(
                        "数据",
                        List.of(
                                List.of("2022年度数据表"),
                                List.of(),
                                HEADER,
                                List.of("u1", "3", "95"),
                                List.of("u2", "x"),
                                List.of("合计", "3")));
        assertEquals(
                List.of(
                        "f.xlsx#数据!1: info[D107] this row outside the table was left out: \"2022年度数据表\";"
                                + " nothing to do if it is a title or a note",
                        "f.xlsx#数据!B5: error[V401] cases of u2 is \"x\", not a number;"
                                + " write a plain decimal, or leave it blank if there is no figure",
                        "f.xlsx#数据!A6: info[D108] the row \"合计\" is a total and was left out;"
                                + " nothing to do if it is no unit"),
                sent(book).problems());
        assertEquals("95", sent(book).figure("sense"));
        assertEquals("missing", sent(book).figure("sense", 1, "2022"));
    }

    @Test
    void a_sheet_is_named_behind_the_file() {
        SmallWorkbook book = new SmallWorkbook()
                .sheet("2021", List.of(HEADER, List.of("u1", "1", "95")))
                .sheet("2022", List.of(HEADER, List.of("u1", "2", "95")));
        assertEquals("2", Sent.bytes("f.xlsx#2022", book.bytes()).figure("cases"));
        assertEquals(
                List.of("f.xlsx#2023: error[F124] the workbook has no sheet \"2023\" to read;"
                        + " did you mean \"2021\"? known: 2021, 2022"),
                Sent.bytes("f.xlsx#2023", book.bytes()).problems());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <c r="B2"><v>97.93</v></c>                            | 97.93
            <c r="B2"><v>97.930000000000007</v></c>               | 97.93
            <c r="B2"><v>9.7929999999999993E1</v></c>             | 97.93
            <c r="B2" s="1"><v>0.97930000000000006</v></c>        | 97.93
            <c r="B2" s="5"><v>1</v></c>                          | 100
            <c r="B2" s="4"><v>95</v></c>                         | 95
            <c r="B2"><f>90+5</f><v>95</v></c>                    | 95
            <c r="B2" t="str"><f>"9"&amp;"5"</f><v>95</v></c>     | 95
            <c r="B2" t="inlineStr"><is><t>９５</t></is></c>      | 95
            """)
    void a_number_is_what_the_sheet_shows(String xml, String value) {
        assertEquals(value, sent(cell(xml)).figure("sense"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <c r="B2" t="e"><v>#DIV/0!</v></c> | "#DIV/0!", not a number; {sheet}
            <c r="B2" t="b"><v>1</v></c>       | "TRUE", not a number; {write}
            <c r="B2" s="2"><v>44562</v></c>   | "2022-01-01", not a number; {write}
            """)
    void what_is_no_number_is_named_at_its_cell(String xml, String message) {
        String sheet = "the spreadsheet could not compute it; mend it there";
        String write = "write a plain decimal, or leave it blank if there is no figure";
        assertEquals(
                List.of("f.xlsx#S!B2: error[V401] sense of u1 is "
                        + message.replace("{write}", write).replace("{sheet}", sheet)),
                sent(cell(xml)).problems());
    }

    @Test
    void a_date_in_the_column_of_periods_is_a_period() {
        SmallWorkbook book = new SmallWorkbook()
                .raw(
                        "S",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c>"
                                + "<c r=\"B1\" t=\"inlineStr\"><is><t>period</t></is></c>"
                                + "<c r=\"C1\" t=\"inlineStr\"><is><t>cases</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>u1</t></is></c>"
                                + "<c r=\"B2\" s=\"3\"><v>44805</v></c><c r=\"C2\"><v>7</v></c></row>");
        assertEquals("7", sent(book).figure("cases", 0, "2022-09"));
    }

    @Test
    void what_is_no_workbook_is_said_so() {
        byte[] whole = new SmallWorkbook()
                .sheet("S", List.of(HEADER, List.of("u1", "1", "95")))
                .bytes();
        Sent cut = Sent.bytes("f.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of("F122"), cut.codes());
        Sent old = Sent.bytes("f.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
        assertEquals(
                List.of("f.xls: error[F123] this is a workbook in the old format (.xls) or under a password;"
                        + " save it as .xlsx without a password, or as CSV"),
                old.problems());
        byte[] zip = new SmallWorkbook().bytes();
        assertEquals(List.of("F124"), Sent.bytes("f.xlsx", zip).codes());
        assertTrue(Sent.bytes("f.xlsx", "unit,cases\nu1,1\n".getBytes(UTF_8))
                .problems()
                .isEmpty());
    }

    @Test
    void a_workbook_that_unpacks_past_the_limit_is_refused_before_it_is_read() {
        SmallWorkbook bomb = new SmallWorkbook().part("xl/media/x", " ".repeat(Workbook.MOST_UNPACKED / 8));
        for (int i = 0; i < 8; i++) {
            bomb.part("xl/media/x" + i, " ".repeat(Workbook.MOST_UNPACKED / 8));
        }
        assertEquals(
                List.of("f.xlsx: error[F104] this file is larger than 256 MiB unpacked; send it as CSV"),
                sent(bomb).problems());
    }

    @Test
    void entities_of_a_document_type_are_not_expanded() {
        byte[] bytes = new SmallWorkbook()
                .raw("S", "")
                .part("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst>&a;</sst>")
                .bytes();
        assertEquals(List.of("F105"), Sent.bytes("f.xlsx", bytes).codes());
    }
}
