package org.probity.identity.invented;

import java.time.LocalDate;
import java.util.List;

/**
 * A party as it is, before clerks write it down.
 *
 * @param number its number
 * @param person whether it is a person
 * @param culture where its name comes from
 * @param given given names, or the words of a firm's name
 * @param family family names, or the firm's legal form
 * @param born day of birth or founding
 * @param country its country
 * @param registered number of a state or register
 * @param phones its telephones
 * @param email its mail
 * @param street its address
 * @param account its account
 */
record Truth(
        int number,
        boolean person,
        String culture,
        List<String> given,
        List<String> family,
        LocalDate born,
        String country,
        String registered,
        List<String> phones,
        String email,
        String street,
        String account) {}
