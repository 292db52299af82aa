package org.probity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private TrigramOracle(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
    }

    /** An index in the folder of the names, numbered as they come, from 0. */
    static TrigramOracle of(Iterator<Name> names, Path folder) throws IOException {
        Directory directory = new MMapDirectory(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int number = 0; names.hasNext(); number++) {
                Document document = new Document();
                document.add(new TextField(LETTERS, String.join(" ", trigrams(names.next())), Field.Store.NO));
                document.add(new StoredField(NUMBER, number));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return new TrigramOracle(directory, DirectoryReader.open(directory));
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
