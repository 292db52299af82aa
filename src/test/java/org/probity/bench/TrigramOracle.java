package org.probity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.probity.names.Name;
import org.probity.names.Word;

/** Lucene over three letters each of all words of a name, as our index reads them: the oracle for finding names. */
final class TrigramOracle implements AutoCloseable {

    private static final String LETTERS = "letters";
    private static final String NUMBER = "number";

    private final Directory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    TrigramOracle(Path folder) throws IOException {
        directory = new MMapDirectory(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
    }

    void add(Name name, int number) throws IOException {
        Document document = new Document();
        document.add(new TextField(LETTERS, String.join(" ", trigrams(name)), Field.Store.NO));
        document.add(new StoredField(NUMBER, number));
        writer.addDocument(document);
    }

    void build() throws IOException {
        writer.forceMerge(1);
        writer.close();
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<Integer> search(Name name, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        trigrams(name).forEach(text -> query.add(new TermQuery(new Term(LETTERS, text)), BooleanClause.Occur.SHOULD));
        try {
            List<Integer> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                found.add(searcher.storedFields()
                        .document(hit.doc)
                        .getField(NUMBER)
                        .numericValue()
                        .intValue());
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> trigrams(Name name) {
        Set<String> trigrams = new TreeSet<>();
        for (Word word : name.words()) {
            String text = "_" + word.latin() + "_";
            for (int i = 0; i + 3 <= text.length(); i++) {
                trigrams.add(text.substring(i, i + 3));
            }
        }
        return trigrams;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
