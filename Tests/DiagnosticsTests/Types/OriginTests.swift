import Diagnostics
import Testing

@Suite("The origin of a text")
struct OriginTests {
    @Test(
        "shifts a body by the lines of its front matter",
        arguments: [(1, 1, 6, 1), (1, 9, 6, 9), (3, 2, 8, 2), (0, 0, 6, 1), (-4, -4, 6, 1)])
    func body(line: Int, column: Int, fileLine: Int, fileColumn: Int) {
        let origin = Origin(file: "a.md", firstLine: 6)
        #expect(
            origin.place(line: line, column: column, length: 4)
                == Place(file: "a.md", line: fileLine, column: fileColumn, length: 4))
    }

    @Test(
        "shifts the lines of a value by its column, and the later ones by their indentation",
        arguments: [(1, 1, 3, 10), (1, 5, 3, 14), (2, 1, 4, 3), (3, 5, 5, 7)])
    func value(line: Int, column: Int, fileLine: Int, fileColumn: Int) {
        let origin = Origin(file: "a.yaml", firstLine: 3, firstColumn: 10, nextColumn: 3)
        #expect(
            origin.place(line: line, column: column)
                == Place(file: "a.yaml", line: fileLine, column: fileColumn))
    }

    @Test("is the beginning of a folded value for every place in it", arguments: [(1, 1), (1, 30), (4, 2)])
    func folded(line: Int, column: Int) {
        let origin = Origin(file: "a.yaml", firstLine: 3, firstColumn: 10, nextColumn: 3, isFolded: true)
        #expect(
            origin.place(line: line, column: column, length: 2)
                == Place(file: "a.yaml", line: 3, column: 10, length: 2))
    }
}
